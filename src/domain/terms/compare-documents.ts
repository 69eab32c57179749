import type { DocumentKind } from '../round/document-values.ts';
import type { Round } from '../round/round.ts';
import { documentsOf, excludedOf, hitsOf, pictureOfDocument, type RoundDocument } from './read-documents.ts';
import { type PictureConcept, type TermPicture, termPicture } from './term-picture.ts';

/** Why figures of two documents don't say the same thing. */
export type DocumentDifference = 'terms' | 'languages';

export interface ComparedDocument extends RoundDocument {
  readonly picture: TermPicture;
  /** Against the newest one compared: other terms were counted, or another language's words. */
  readonly differs: readonly DocumentDifference[];
}

/** Documents side by side (TS5): by kind as given, then by year, then as added. `ids` null: all. */
export function compareDocuments(
  round: Pick<Round, 'data'>,
  concepts: readonly PictureConcept[],
  kinds: readonly DocumentKind[],
  ids: readonly string[] | null = null,
): ComparedDocument[] {
  const documents = documentsOf(round)
    .filter(({ id }) => ids === null || ids.includes(id))
    .sort(byKindAndYear(kinds));
  const newest = documents.reduce<RoundDocument | null>(
    (best, one) => (best && best.year >= one.year ? best : one),
    null,
  );
  return documents.map((document) => ({
    ...document,
    picture: pictureOfDocument(round, document, concepts),
    differs: newest ? differences(document, newest) : [],
  }));
}

/** Kinds in the order given, in each the oldest first, then as added. */
export function byKindAndYear(kinds: readonly DocumentKind[]) {
  return (a: RoundDocument, b: RoundDocument): number =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.year - b.year || a.order - b.order;
}

export interface DocumentYear {
  readonly kind: DocumentKind;
  readonly year: number;
  readonly documents: readonly RoundDocument[];
  /** Of all documents of that kind and year together. */
  readonly picture: TermPicture;
}

/** What documents of one kind speak of year by year (TS5), oldest first. Several of one year are read as one. */
export function documentsOverYears(
  round: Pick<Round, 'data'>,
  concepts: readonly PictureConcept[],
  kind: DocumentKind,
): DocumentYear[] {
  const documents = documentsOf(round).filter((document) => document.kind === kind);
  const years = [...new Set(documents.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const ofYear = documents.filter((document) => document.year === year);
    const hits = ofYear.flatMap(({ id }) => {
      const excluded = excludedOf(round, id);
      return hitsOf(round, id).filter((hit) => !excluded.has(hit.id));
    });
    const words = ofYear.reduce((sum, document) => sum + document.words, 0);
    return { kind, year, documents: ofYear, picture: termPicture(hits, new Set(), concepts, words) };
  });
}

function differences(a: RoundDocument, b: RoundDocument): DocumentDifference[] {
  const differs: DocumentDifference[] = [];
  if (a.terms !== b.terms) differs.push('terms');
  if ([...a.languages].sort().join() !== [...b.languages].sort().join()) differs.push('languages');
  return differs;
}
