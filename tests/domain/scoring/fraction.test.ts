import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions,
  compareFractions,
  fraction,
  meanOfFractions,
  roundFraction,
  subtractFractions,
} from '#domain/scoring/fraction.ts';

const fractions = fc
  .tuple(fc.integer({ min: -800, max: 800 }), fc.integer({ min: 1, max: 60 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe('exact numbers', () => {
  it('[SC1] equal numbers look equal', () => {
    expect(fraction(800, 12)).toEqual({ numerator: 200, denominator: 3 });
    expect(fraction(3, -6)).toEqual(fraction(-1, 2));
    expect(fraction(0, -5)).toEqual({ numerator: 0, denominator: 1 });
  });

  it('[SC1] three thirds make one whole, without a rest', () => {
    const third = fraction(1, 3);
    expect(addFractions(addFractions(third, third), third)).toEqual(fraction(1));
    expect(meanOfFractions([fraction(100, 3), fraction(0), fraction(200, 3)])).toEqual(fraction(100, 3));
    expect(meanOfFractions([])).toBeNull();
  });

  it('[SC1] a half is rounded away from zero, upwards and downwards alike', () => {
    expect(roundFraction(fraction(25, 100))).toBe(0.3);
    expect(roundFraction(fraction(-25, 100))).toBe(-0.3);
    expect(roundFraction(fraction(200, 3))).toBe(66.7);
    expect(roundFraction(fraction(200, 3), 0)).toBe(67);
    expect(roundFraction(fraction(-1, 1000))).toBe(0);
  });

  it('[SC1] what is no whole number is a mistake of ours, not a score', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(0.5)).toThrow(RangeError);
  });

  it('[SC1] taking away what was added gives the number back, and order agrees with the difference', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(subtractFractions(addFractions(a, b), b)).toEqual(a);
        expect(Math.sign(compareFractions(a, b))).toBe(Math.sign(subtractFractions(a, b).numerator));
      }),
    );
  });
});
