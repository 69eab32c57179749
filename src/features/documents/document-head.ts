import type { DocumentHead } from '#domain/round/document-values.ts';
import type { ScannedDocument } from '#scan/scan-document.ts';
import { guessDocument } from './guess-document.ts';

interface HeadInput {
  readonly fileName: string;
  readonly scanned: ScannedDocument;
  /** Edition of the terms that were counted. */
  readonly terms: string;
  readonly today: string;
  readonly now: number;
  /** The year of the round, for documents that don't tell theirs. */
  readonly roundYear: number;
}

/** What is kept of a document that was just read, with its kind and year as guessed. */
export function documentHead({ fileName, scanned, terms, today, now, roundYear }: HeadInput): DocumentHead {
  const uncounted = [...new Set([...scanned.picturePages, ...scanned.unreadPages])].sort((a, b) => a - b);
  return {
    name: nameOf(fileName),
    ...guessDocument(fileName, scanned.opening, roundYear),
    languages: [...scanned.languages],
    pages: scanned.pageCount,
    ...(uncounted.length > 0 ? { uncountedPages: uncounted.slice(0, 5_000) } : {}),
    words: scanned.words,
    checksum: scanned.checksum,
    terms,
    date: today,
    order: now,
  };
}

/** The file's name without its ending. */
function nameOf(fileName: string): string {
  const name = fileName
    .normalize('NFC')
    .replace(/\.\w{2,5}$/, '')
    .replaceAll('_', ' ')
    .trim();
  return (name || fileName || '?').slice(0, 200);
}
