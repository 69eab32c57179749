import { collect } from '#domain/round/collect.ts';
import type { DocumentHit } from '#domain/round/document-values.ts';
import type { Round } from '#domain/round/round.ts';
import { evidenceIdOfHit } from '#domain/terms/change-documents.ts';

/** The items that each hit is attached to as evidence, for all hits of a document at once. */
export function itemsByHit(
  round: Pick<Round, 'data'>,
  document: string,
  hits: readonly DocumentHit[],
): ReadonlyMap<string, readonly string[]> {
  const itemsByEvidence = new Map<string, string[]>();
  for (const key of collect(round, 'group/evidence/', () => true).keys()) {
    const [item = '', evidence = ''] = key.split('/');
    itemsByEvidence.set(evidence, [...(itemsByEvidence.get(evidence) ?? []), item]);
  }
  return new Map(
    hits.flatMap(({ id }) => {
      const items = itemsByEvidence.get(evidenceIdOfHit(document, id));
      return items ? [[id, items] as const] : [];
    }),
  );
}
