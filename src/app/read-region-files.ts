import type { RegionFile } from '#domain/region/read-region-file.ts';
import type { RegionReading } from '#features/services.ts';
import { readOneOfRegion } from './read-region-file.ts';
import type { RegionReply, RegionRequest } from './region-messages.ts';

/** A worker that hasn't answered by then is taken for one that never will. */
const READY_WITHIN = 5_000;

/**
 * Reads the files of a region in a worker (RG7). What no worker has read – none can be started, or it died – is read on the
 * page, file by file, with a breath after each. Cancelled: null, and nothing is kept (EV5).
 */
export async function readRegionFiles(
  files: readonly File[],
  reading: RegionReading,
): Promise<readonly RegionFile[] | null> {
  const found: (RegionFile | undefined)[] = files.map(() => undefined);
  const note = (index: number, file: RegionFile) => {
    found[index] = file;
    reading.onProgress(found.filter(Boolean).length);
  };
  await readInWorker(files, reading, note);
  for (const [index, file] of files.entries()) {
    if (reading.signal.aborted) return null;
    if (found[index]) continue;
    note(index, await readOneOfRegion(file, reading.concepts));
    await breath();
  }
  return reading.signal.aborted ? null : found.flatMap((file) => file ?? []);
}

function readInWorker(
  files: readonly File[],
  { concepts, signal }: RegionReading,
  note: (index: number, file: RegionFile) => void,
): Promise<void> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./region-worker.ts', import.meta.url), { name: 'region' });
  } catch {
    return Promise.resolve();
  }
  return new Promise<void>((resolve) => {
    const giveUp = setTimeout(resolve, READY_WITHIN);
    let open = files.length;
    if (signal.aborted || open === 0) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve();
    });
    worker.addEventListener('message', ({ data }: MessageEvent<RegionReply>) => {
      clearTimeout(giveUp);
      if (data.kind !== 'mielikunta-region-read') return;
      note(data.index, data.file);
      open -= 1;
      if (open === 0) resolve();
    });
    const request: RegionRequest = { kind: 'mielikunta-region', files, concepts };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
