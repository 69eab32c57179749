import type { DocumentHit } from '../round/document-values.ts';
import type { Round } from '../round/round.ts';
import { documentsOf, hitsOf } from './read-documents.ts';

/**
 * What a round can hold of its documents and still be opened from its file (DA8): less than half of the file's limits of size
 * and parts, as two copies with different documents may be joined. Seven dense plans of 200 pages find room, twenty usual ones too.
 */
const MOST_FOUND = { hits: 25_000, characters: 12_000_000 } as const;
/** What a hit takes in a file beside its sentence. */
const AROUND_SENTENCE = 260;

/** Whether what was found in a document finds room beside the other documents. `id`: of the one it replaces, or a new one. */
export function hasRoomForHits(round: Pick<Round, 'data'>, id: string, hits: readonly DocumentHit[]): boolean {
  const others = documentsOf(round).filter((document) => document.id !== id);
  const all = [hits, ...others.map((document) => hitsOf(round, document.id))];
  const count = all.reduce((sum, one) => sum + one.length, 0);
  const characters = all.reduce((sum, one) => sum + one.reduce((own, { sentence }) => own + sentence.length, 0), 0);
  return count <= MOST_FOUND.hits && characters + count * AROUND_SENTENCE <= MOST_FOUND.characters;
}
