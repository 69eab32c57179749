import { err, type Result } from '#domain/result.ts';
import type { ReadFault } from './read-document-types.ts';
import type { ScannedDocument, ScanOptions } from './scan-document.ts';
import { isScanReply, type ScanRequest } from './scan-messages.ts';

/** Scans a file in a worker of its own, which ends with it: memory is given back, and cancelling works at any moment (EV5). */
export function scanInWorker(
  file: File,
  { concepts, languages, onProgress, signal }: ScanOptions,
): Promise<Result<ScannedDocument, ReadFault>> {
  if (signal?.aborted) return Promise.resolve(err({ kind: 'cancelled' }));
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { name: 'scan' });
  return new Promise<Result<ScannedDocument, ReadFault>>((resolve) => {
    signal?.addEventListener('abort', () => resolve(err({ kind: 'cancelled' })), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isScanReply(data)) return;
      if (data.kind === 'mielikunta-progress') onProgress?.(data.progress);
      else resolve(data.result);
    });
    // Out of memory, or the worker's own file is gone.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(err({ kind: 'unavailable', detail: event.message || 'worker' }));
    });
    const request: ScanRequest = { kind: 'mielikunta-scan', file, concepts, languages };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
