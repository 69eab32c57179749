import { scanFile } from './scan-file.ts';
import { isScanRequest, type ScanReply } from './scan-messages.ts';

/**
 * The worker in which a document is read: the page stays free. pdfjs finds itself in a worker too and says so to the page;
 * both sides therefore listen to their own kinds of messages only.
 */
const worker = globalThis as unknown as {
  postMessage(reply: ScanReply): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<unknown>) => void): void;
};

worker.addEventListener('message', ({ data }) => {
  if (!isScanRequest(data)) return;
  const { file, concepts, languages } = data;
  void scanFile(file, {
    concepts,
    languages,
    onProgress: (progress) => worker.postMessage({ kind: 'mielikunta-progress', progress }),
  })
    .then((result) => worker.postMessage({ kind: 'mielikunta-scanned', result }))
    // A bug: thrown outside the promise, it reaches the page as the worker's error.
    .catch((thrown: unknown) => setTimeout(() => raise(thrown)));
});

function raise(thrown: unknown): never {
  throw thrown;
}
