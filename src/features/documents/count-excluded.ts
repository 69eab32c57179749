import type { Round } from '#domain/round/round.ts';
import { excludedOf, hitsOf } from '#domain/terms/read-documents.ts';

/** How many of a document’s hits don’t count; ids of hits that a newer reading no longer has aren’t among them. */
export function countExcluded(round: Pick<Round, 'data'>, document: string): number {
  const excluded = excludedOf(round, document);
  return hitsOf(round, document).filter(({ id }) => excluded.has(id)).length;
}
