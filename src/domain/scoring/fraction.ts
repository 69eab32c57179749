/**
 * An exact number. Scores are computed with these and rounded once, for display (SC1). Always reduced, with a positive
 * denominator, so that equal numbers look equal.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export function fraction(numerator: number, denominator = 1): Fraction {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) {
    throw new RangeError(`not an exact fraction: ${numerator}/${denominator}`);
  }
  const divisor = greatestCommonDivisor(numerator, denominator) * Math.sign(denominator);
  // Adding 0 turns −0 into 0.
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  const shared = greatestCommonDivisor(a.denominator, b.denominator);
  const numerator = a.numerator * (b.denominator / shared) + b.numerator * (a.denominator / shared);
  return fraction(numerator, (a.denominator / shared) * b.denominator);
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Null for no numbers. */
export function meanOfFractions(fractions: readonly Fraction[]): Fraction | null {
  if (fractions.length === 0) return null;
  const sum = fractions.reduce(addFractions, fraction(0));
  return fraction(sum.numerator, sum.denominator * fractions.length);
}

/** Negative when `a` is smaller. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

/** For drawing: a plain number, not for comparing. */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

/** The number rounded to so many decimals, a half away from zero; for display only. */
export function roundFraction({ numerator, denominator }: Fraction, decimals = 1): number {
  const scale = 10 ** decimals;
  const whole = Math.floor((Math.abs(numerator) * scale * 2 + denominator) / (2 * denominator));
  return (Math.sign(numerator) * whole) / scale + 0;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
