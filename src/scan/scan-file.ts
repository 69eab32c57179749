import { err, type Result } from '#domain/result.ts';
import { DOCUMENT_LIMIT } from './limits.ts';
import type { ReadFault } from './read-document-types.ts';
import { type ScannedDocument, type ScanOptions, scanDocument } from './scan-document.ts';

/** Scans a chosen file. One that is too large is refused before a byte of it is read. */
export async function scanFile(file: File, options: ScanOptions): Promise<Result<ScannedDocument, ReadFault>> {
  const { size, name } = file;
  if (size > DOCUMENT_LIMIT) return err({ kind: 'too-large', size, limit: DOCUMENT_LIMIT });
  options.onProgress?.({ done: 0, of: null });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    return err({ kind: 'unavailable', detail: thrown instanceof Error ? thrown.name : 'unknown' });
  }
  return scanDocument(bytes, name, options);
}
