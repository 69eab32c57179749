import { readDocument } from '#scan/read-document.ts';
import type { ReadDocument } from '#scan/read-document-types.ts';

/** What was read; a refusal fails the test. */
export async function readOk(bytes: Uint8Array, name = 'document'): Promise<ReadDocument> {
  const read = await readDocument(bytes, name);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** The texts of the pages. */
export async function textsOf(bytes: Uint8Array): Promise<string[]> {
  return (await readOk(bytes)).pages.map(({ text }) => text);
}

/** The kind of the fault; a document that is read fails the test. */
export async function faultOf(bytes: Uint8Array, name = 'document'): Promise<string> {
  const read = await readDocument(bytes, name);
  if (read.ok) throw new Error(`It was read: ${JSON.stringify(read.value).slice(0, 200)}`);
  return read.error.kind === 'not-supported' ? `${read.error.kind}: ${read.error.format}` : read.error.kind;
}
