import type { Language } from '#domain/checklist/checklist.ts';
import type { NamedConcept } from '#domain/terms/named-concept.ts';

export interface ConceptRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** 0: stands by itself; above: lies within the row that is one less deep above it. */
  readonly depth: number;
  /** Names of all concepts that it lies within. */
  readonly within: readonly string[];
}

/** The concepts in the order of the content, each subset under the first concept that it lies within. */
export function conceptRows(concepts: readonly NamedConcept[], language: Language): ConceptRow[] {
  const nameOf = new Map(concepts.map(({ id, names }) => [id, names[language]]));
  const rows: ConceptRow[] = [];
  const placed = new Set<string>();
  const place = (concept: NamedConcept, depth: number) => {
    if (placed.has(concept.id)) return;
    placed.add(concept.id);
    const within = concept.subsetOf.flatMap((id) => nameOf.get(id) ?? []);
    rows.push({ id: concept.id, code: concept.code, name: concept.names[language], depth, within });
    for (const other of concepts) if (other.subsetOf[0] === concept.id) place(other, depth + 1);
  };
  for (const concept of concepts) if (!nameOf.has(concept.subsetOf[0] ?? '')) place(concept, 0);
  // Two that lie within each other.
  for (const concept of concepts) place(concept, 0);
  return rows;
}
