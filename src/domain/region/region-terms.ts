import type { SharedTerms } from '../sharing/sharing-schema.ts';
import type { RegionRow } from './gather-region.ts';

/** The two documents that every municipality has; they stand side by side (RG4). */
export const COMPARED_DOCUMENTS = ['strategy', 'wellbeing-plan'] as const;
export type ComparedDocument = (typeof COMPARED_DOCUMENTS)[number];

export interface TermCount {
  readonly count: number;
  readonly perThousand: number;
}

/** The newest document of a kind in which terms were counted. */
export interface CountedDocument {
  readonly year: number;
  /** By concept id; a concept that isn't told was not found. */
  readonly concepts: ReadonlyMap<string, TermCount>;
}

export interface RegionTermsRow {
  readonly round: string;
  readonly documents: Readonly<Record<ComparedDocument, CountedDocument | null>>;
}

/** A concept over the region, in one kind of document. */
export interface ConceptSpread {
  /** How many municipalities have such a document, and how many of those speak of it. */
  readonly of: number;
  readonly mentions: number;
  readonly count: number;
  /** The middle one of the shares per 1,000 words, or the lower of two; null without a document. */
  readonly medianPerThousand: number | null;
}

export interface RegionConcept {
  readonly concept: string;
  readonly documents: Readonly<Record<ComparedDocument, ConceptSpread>>;
}

export interface RegionTerms {
  /** Municipalities with at least one of the two documents, in the order of the picture. */
  readonly rows: readonly RegionTermsRow[];
  /** Where most speak of it first. */
  readonly concepts: readonly RegionConcept[];
}

export function regionTerms(rows: readonly RegionRow[]): RegionTerms {
  const counted = rows
    .map(
      ({ member }): RegionTermsRow => ({
        round: member.round,
        documents: {
          strategy: newest(member.terms, 'strategy'),
          'wellbeing-plan': newest(member.terms, 'wellbeing-plan'),
        },
      }),
    )
    .filter(({ documents }) => COMPARED_DOCUMENTS.some((kind) => documents[kind]));
  const ids = counted.flatMap(({ documents }) =>
    COMPARED_DOCUMENTS.flatMap((kind) => [...(documents[kind]?.concepts.keys() ?? [])]),
  );
  const mentions = ({ documents }: RegionConcept) => documents.strategy.mentions + documents['wellbeing-plan'].mentions;
  const count = ({ documents }: RegionConcept) => documents.strategy.count + documents['wellbeing-plan'].count;
  return {
    rows: counted,
    concepts: [...new Set(ids)]
      .sort()
      .map((concept) => ({
        concept,
        documents: {
          strategy: conceptSpread(counted, 'strategy', concept),
          'wellbeing-plan': conceptSpread(counted, 'wellbeing-plan', concept),
        },
      }))
      .sort((a, b) => mentions(b) - mentions(a) || count(b) - count(a)),
  };
}

/** Of several of one year the one that says more. */
function newest(terms: readonly SharedTerms[], kind: ComparedDocument): CountedDocument | null {
  const sum = ({ concepts }: SharedTerms) => concepts.reduce((all, { count }) => all + count, 0);
  const [found] = terms.filter(({ document }) => document === kind).sort((a, b) => b.year - a.year || sum(b) - sum(a));
  if (!found) return null;
  return {
    year: found.year,
    concepts: new Map(found.concepts.map(({ concept, count, perThousand }) => [concept, { count, perThousand }])),
  };
}

function conceptSpread(rows: readonly RegionTermsRow[], kind: ComparedDocument, concept: string): ConceptSpread {
  const documents = rows.flatMap(({ documents: both }) => both[kind] ?? []);
  const counts = documents.map(({ concepts }) => concepts.get(concept) ?? { count: 0, perThousand: 0 });
  const shares = counts.map(({ perThousand }) => perThousand).sort((a, b) => a - b);
  return {
    of: documents.length,
    mentions: counts.filter(({ count }) => count > 0).length,
    count: counts.reduce((sum, { count }) => sum + count, 0),
    medianPerThousand: shares[Math.floor((shares.length - 1) / 2)] ?? null,
  };
}
