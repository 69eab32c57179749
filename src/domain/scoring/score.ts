import { compareFractions, type Fraction, fraction, roundFraction } from './fraction.ts';

/** 0–100, exact. */
export type Score = Fraction;

/** The three bands of TEAviisari (SC5). */
export type Band = 'low' | 'middle' | 'high';

const FROM_MIDDLE = fraction(25);
const FROM_HIGH = fraction(75);

/** 100 · level / 3, as a mean over judged items (SC1); null when none was judged. */
export function scoreOfLevels(sumOfLevels: number, judged: number): Score | null {
  return judged === 0 ? null : fraction(100 * sumOfLevels, 3 * judged);
}

/** Judged on the unrounded score: 24.99 is low, 25 and 74.99 are middle, 75 is high (SC5). */
export function bandOf(score: Score): Band {
  if (compareFractions(score, FROM_MIDDLE) < 0) return 'low';
  return compareFractions(score, FROM_HIGH) < 0 ? 'middle' : 'high';
}

/** One decimal, for display; the only rounding a score meets (SC1). */
export function displayedScore(score: Score, decimals = 1): number {
  return roundFraction(score, decimals);
}
