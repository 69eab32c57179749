import type { DocumentHit } from '../round/document-values.ts';
import type { Polarity, TermConcept } from './concept.ts';

export type PictureConcept = Pick<TermConcept, 'id' | 'code' | 'polarity' | 'subsetOf'>;

export interface ConceptCount {
  readonly id: string;
  readonly code: string;
  readonly polarity: Polarity;
  readonly subsetOf: readonly string[];
  /** Places that speak of it. Rows are never added up: a place may speak of several, and subsets lie within others. */
  readonly count: number;
  /** Null when no words were read. */
  readonly perThousand: number | null;
}

export type Balance = { readonly [P in Polarity]: number };

/** What a document speaks of (TS2, TS4). */
export interface TermPicture {
  /** All concepts in the order of the content, also those never spoken of. */
  readonly concepts: readonly ConceptCount[];
  /** Each matched place once. */
  readonly total: number;
  readonly perThousand: number | null;
  /** Each matched place once; its parts make the total. */
  readonly balance: Balance;
  readonly words: number;
}

/** Counts what was found and not excluded. `words` are those of the document or documents that the hits are from. */
export function termPicture(
  hits: readonly DocumentHit[],
  excluded: ReadonlySet<string>,
  concepts: readonly PictureConcept[],
  words: number,
): TermPicture {
  const counted = hits.filter((hit) => !excluded.has(hit.id));
  const counts = new Map<string, number>();
  for (const hit of counted) for (const id of hit.concepts) counts.set(id, (counts.get(id) ?? 0) + 1);
  const polarityOf = polarityByConcepts(concepts);
  const balance = { promotive: 0, problem: 0, service: 0, neutral: 0 };
  for (const hit of counted) balance[polarityOf(hit.concepts)]++;
  return {
    concepts: concepts.map(({ id, code, polarity, subsetOf }) => {
      const count = counts.get(id) ?? 0;
      return { id, code, polarity, subsetOf, count, perThousand: perThousand(count, words) };
    }),
    total: counted.length,
    perThousand: perThousand(counted.length, words),
    balance,
    words,
  };
}

export function perThousand(count: number, words: number): number | null {
  return words === 0 ? null : (count * 1000) / words;
}

/** A place that is promotion as well as something else is counted as the other: the picture is never made rosier. */
const SOBER_FIRST: readonly Polarity[] = ['service', 'problem', 'neutral', 'promotive'];

/**
 * The polarity of a place: a concept that lies within another one tells more than that one does («mielenterveyspalvelut» is a
 * service, not promotion).
 */
export function polarityByConcepts(concepts: readonly PictureConcept[]): (ids: readonly string[]) => Polarity {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return (ids) => {
    const wider = new Set(ids.flatMap((id) => byId.get(id)?.subsetOf ?? []));
    const told = ids.filter((id) => !wider.has(id)).flatMap((id) => byId.get(id)?.polarity ?? []);
    // A concept that today's content no longer knows.
    return SOBER_FIRST.find((polarity) => told.includes(polarity)) ?? 'neutral';
  };
}
