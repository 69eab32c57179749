export const TERM_LANGUAGES = ['fi', 'sv'] as const;
export type TermLanguage = (typeof TERM_LANGUAGES)[number];

export type Polarity = 'promotive' | 'problem' | 'service' | 'neutral';

/** A concept whose mentions are counted, with its patterns in the notation of `term-pattern.ts`. */
export interface TermConcept {
  readonly id: string;
  /** For people: K1 … */
  readonly code: string;
  readonly polarity: Polarity;
  /** Concepts inside whose hits the hits of this one lie. */
  readonly subsetOf: readonly string[];
  readonly patterns: { readonly [L in TermLanguage]: readonly string[] };
  /** Phrases in which a pattern means something else; a match that overlaps one of them doesn't count. */
  readonly exceptions?: { readonly [L in TermLanguage]: readonly string[] } | undefined;
}
