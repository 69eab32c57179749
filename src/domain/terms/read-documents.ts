import { shownValue } from '../join/replica.ts';
import { collect } from '../round/collect.ts';
import type { DocumentHead, DocumentHit } from '../round/document-values.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import { evidenceIdOfHit } from './change-documents.ts';
import { type PictureConcept, type TermPicture, termPicture } from './term-picture.ts';

type RoundData = Pick<Round, 'data'>;

export interface RoundDocument extends DocumentHead {
  readonly id: string;
}

/** The documents of a round in the order they were added (TS1). */
export function documentsOf(round: RoundData): RoundDocument[] {
  return [...round.data.values.keys()]
    .flatMap((key) => /^document\/([^/]+)$/.exec(key)?.[1] ?? [])
    .flatMap((id) => {
      const head = shownValue(round.data, valueKey.document(id)) as DocumentHead | null;
      return head ? [{ ...head, id }] : [];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** What was found in a document, in its order; excluded hits are among them. */
export function hitsOf(round: RoundData, document: string): readonly DocumentHit[] {
  return (shownValue(round.data, valueKey.documentHits(document)) as readonly DocumentHit[] | null) ?? [];
}

/** Ids of the hits that don't count (TS3). */
export function excludedOf(round: RoundData, document: string): ReadonlySet<string> {
  return new Set(collect(round, `document/${document}/excluded/`, () => true).keys());
}

/** Ids of the items to which the group has attached a hit as evidence (TS3). */
export function itemsOfHit(round: RoundData, document: string, hit: string): string[] {
  const id = evidenceIdOfHit(document, hit);
  return [...collect(round, 'group/evidence/', () => true).keys()].flatMap((key) => {
    const [item, evidence] = key.split('/');
    return item !== undefined && evidence === id ? [item] : [];
  });
}

/** A document with the same bytes; null when there is none. */
export function sameDocumentOf(round: RoundData, checksum: string): RoundDocument | null {
  return documentsOf(round).find((document) => document.checksum === checksum) ?? null;
}

export function pictureOfDocument(
  round: RoundData,
  document: RoundDocument,
  concepts: readonly PictureConcept[],
): TermPicture {
  return termPicture(hitsOf(round, document.id), excludedOf(round, document.id), concepts, document.words);
}
