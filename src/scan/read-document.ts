import { err, ok, type Result } from '#domain/result.ts';
import { readDocx } from './docx/read-docx.ts';
import { formatOf } from './format-of.ts';
import { TEXT_LIMIT } from './limits.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { ReadDocument, ReadFault, ReadOptions } from './read-document-types.ts';
import { readText } from './text/read-text.ts';

/**
 * The text of a document, page by page where the format knows pages (TS1). What can't be read is a fault with a name of its
 * own, never an empty text (TS6). Pages of which nothing could be read are told with their numbers.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Result<ReadDocument, ReadFault>> {
  const { signal, onProgress } = options;
  if (signal?.aborted) return err({ kind: 'cancelled' });
  onProgress?.({ done: 0, of: null });
  const format = formatOf(bytes, name);
  if (!format.ok) return format;
  const read =
    format.value === 'pdf'
      ? await readPdf(bytes, options)
      : format.value === 'docx'
        ? readDocx(bytes)
        : readText(bytes);
  if (!read.ok) return read;
  if (signal?.aborted) return err({ kind: 'cancelled' });
  const { pages } = read.value;
  const length = pages.reduce((sum, { text }) => sum + text.length, 0);
  if (length > TEXT_LIMIT) return err({ kind: 'too-large', size: length, limit: TEXT_LIMIT });
  return pages.some(({ text }) => /\p{L}/u.test(text)) ? ok(read.value) : err({ kind: 'empty' });
}
