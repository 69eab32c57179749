import type { DocumentHit } from '#domain/round/document-values.ts';

/** Which hits are shown: all, of one concept, those that don't count, those attached as evidence. */
export type HitFilter = 'all' | 'excluded' | 'attached' | `concept:${string}`;

interface HitState {
  readonly excluded: ReadonlySet<string>;
  readonly attached: ReadonlySet<string>;
}

export function filterHits(
  hits: readonly DocumentHit[],
  filter: HitFilter,
  { excluded, attached }: HitState,
): readonly DocumentHit[] {
  if (filter === 'all') return hits;
  if (filter === 'excluded') return hits.filter(({ id }) => excluded.has(id));
  if (filter === 'attached') return hits.filter(({ id }) => attached.has(id));
  const concept = filter.slice('concept:'.length);
  return hits.filter(({ id, concepts }) => concepts.includes(concept) && !excluded.has(id));
}
