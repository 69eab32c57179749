import { compareFractions, type Fraction } from '../scoring/fraction.ts';

/** Exact figures that some municipality really has; nothing between two of them is made up. */
export interface MiddleAndSpread {
  /** How many figures there are. */
  readonly n: number;
  /** The middle one, or the lower of the two in the middle (as GR6). */
  readonly median: Fraction;
  readonly lowest: Fraction;
  readonly highest: Fraction;
  /** At least half of the figures lie from one to the other: as many are left out below as above. */
  readonly lowerQuartile: Fraction;
  readonly upperQuartile: Fraction;
}

/** Null for no figures. */
export function middleAndSpread(figures: readonly Fraction[]): MiddleAndSpread | null {
  const sorted = [...figures].sort(compareFractions);
  const n = sorted.length;
  const leftOut = Math.floor((n - 1) / 4);
  const at = (index: number) => sorted[index];
  const [median, lowest, highest] = [at(Math.floor((n - 1) / 2)), at(0), at(n - 1)];
  const [lowerQuartile, upperQuartile] = [at(leftOut), at(n - 1 - leftOut)];
  if (!median || !lowest || !highest || !lowerQuartile || !upperQuartile) return null;
  return { n, median, lowest, highest, lowerQuartile, upperQuartile };
}
