import { checksumOfBytes } from '#domain/checksum.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { DocumentHit } from '#domain/round/document-values.ts';
import type { TermConcept, TermLanguage } from '#domain/terms/concept.ts';
import { findHits } from '#domain/terms/find-hits.ts';
import { compileTerms } from '#domain/terms/term-matcher.ts';
import { languagesOf } from '#domain/terms/text-language.ts';
import { readDocument } from './read-document.ts';
import type { ReadDocument, ReadFault, ReadOptions } from './read-document-types.ts';

/** A document in which terms were counted. Its text is not kept (TS1). */
export interface ScannedDocument extends Omit<ReadDocument, 'pages'> {
  /** Those that were searched. */
  readonly languages: readonly TermLanguage[];
  /** In their order in the document, each matched place once (TS2). */
  readonly hits: readonly DocumentHit[];
  readonly words: number;
  /** Hits beyond what a round can keep; 0 in any real document. */
  readonly leftOut: number;
  /** Of the file's bytes. */
  readonly checksum: string;
  /** The first words, from which kind and year can be guessed. */
  readonly opening: string;
}

export interface ScanOptions extends ReadOptions {
  readonly concepts: readonly TermConcept[];
  /** Null: those the document is written in. */
  readonly languages: readonly TermLanguage[] | null;
}

const OPENING = 1_500;

/** Reads a document and finds where it speaks of the concepts. Screens and command line count by this one function. */
export async function scanDocument(
  bytes: Uint8Array,
  name: string,
  options: ScanOptions,
): Promise<Result<ScannedDocument, ReadFault>> {
  const read = await readDocument(bytes, name, options);
  if (!read.ok) return read;
  const { pages, ...document } = read.value;
  const languages = options.languages ?? languagesOf(pages.map(({ text }) => text).join('\n\n'));
  const found = findHits(pages, compileTerms(options.concepts), languages);
  if (options.signal?.aborted) return err({ kind: 'cancelled' });
  return ok({
    ...document,
    ...found,
    languages,
    checksum: `${bytes.length}-${checksumOfBytes(bytes).toString(16).padStart(8, '0')}`,
    opening: pages
      .slice(0, 3)
      .map(({ text }) => text)
      .join('\n')
      .slice(0, OPENING),
  });
}
