import { readOneOfRegion } from './read-region-file.ts';
import type { RegionReply, RegionRequest } from './region-messages.ts';

/** Reads the files of a region one after the other: the page stays free, and one text at a time is held (RG7). */
const worker = globalThis as unknown as {
  postMessage(reply: RegionReply): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<RegionRequest>) => void): void;
};

worker.addEventListener('message', ({ data }) => void readAll(data));

async function readAll({ files, concepts }: RegionRequest) {
  worker.postMessage({ kind: 'mielikunta-region-ready' });
  for (const [index, file] of files.entries()) {
    worker.postMessage({ kind: 'mielikunta-region-read', index, file: await readOneOfRegion(file, concepts) });
  }
}
