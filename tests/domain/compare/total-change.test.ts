import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import { compareRounds, type YearAnswers } from '#domain/compare/compare-rounds.ts';
import type { Answer } from '#domain/round/answer.ts';
import { fraction, subtractFractions } from '#domain/scoring/fraction.ts';
import { scoreRound } from '#domain/scoring/score-round.ts';
import { answeredRound, CANNOT_SAY, NOT_APPLICABLE } from '#tests/domain/scoring/items.ts';

type Given = readonly (readonly (Answer | Level | null)[])[];
const aYear = (year: number, given: Given): YearAnswers => ({
  year,
  checklist: { id: 'small', edition: 'test.1' },
  ...answeredRound(...given),
});
const totalOf = (older: Given, newer: Given) => compareRounds(aYear(2025, older), aYear(2026, newer)).total;

describe('how the total changed', () => {
  it('[SC1][YR2] is a mean of areas, as the total is, and not of statements', () => {
    // By hand: 1/3, 1/3, 1/3 and 3/3 → 2/3, 2/3, 2/3 and 0/3, each of the four areas a quarter.
    expect(totalOf([[1], [1], [1], [3, 3, 3, 3]], [[2], [2], [2], [0, 0, 0, 0]])).toEqual({
      over: 'areas',
      older: fraction(600, 12),
      newer: fraction(600, 12),
      change: fraction(0),
      leftOutAreas: [],
    });
  });

  it('[SC1] is this year’s total less last year’s where the same statements were judged', () => {
    const level = fc.constantFrom<Level>(0, 1, 2, 3);
    const areas = fc.array(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 9 }), {
      minLength: 4,
      maxLength: 7,
    });
    fc.assert(
      fc.property(areas, (pairs) => {
        const older = aYear(
          2025,
          pairs.map((area) => area.map(([level]) => level)),
        );
        const newer = aYear(
          2026,
          pairs.map((area) => area.map(([, level]) => level)),
        );
        const { total } = compareRounds(older, newer);
        const [before, after] = [older, newer].map((year) => scoreRound(year).total.score);
        expect([total.older, total.newer]).toEqual([before, after]);
        expect(total.change).toEqual(after && before && subtractFractions(after, before));
      }),
    );
  });

  it('[SC3][YR2] leaves out and names an area of which less than half can be compared; what doesn’t apply is no part of it', () => {
    const older: Given = [[1], [1], [1], [1], [0, 0, CANNOT_SAY], [0, 0, null], [0, NOT_APPLICABLE, NOT_APPLICABLE]];
    const newer: Given = [[2], [2], [2], [2], [3, null, 3], [3, 3, 3], [1, NOT_APPLICABLE, 3]];
    const total = totalOf(older, newer);
    expect(total.leftOutAreas).toEqual(['e']);
    // Six areas: four rise by 1/3, one by 3/3 and one by 1/3: 8/3 of 6.
    expect(total.change).toEqual(fraction(800, 18));
  });

  it('[AN7][SC3] with a short round is over the statements, and not told of less than half of what both years ask', () => {
    const ten = (given: readonly (Level | null)[]): Given => [given];
    const of = (older: readonly (Level | null)[], newer: readonly (Level | null)[], asked = newer.length) => {
      const short = { ...aYear(2025, ten(older)), scope: 'short' as const };
      return compareRounds(short, aYear(2026, ten([...newer, ...Array<Level>(asked - newer.length).fill(1)]))).total;
    };
    const one = [3, null, null, null] as const;
    expect(of(one, [1, 1, 1, 1])).toEqual({ over: 'items', older: null, newer: null, change: null, leftOutAreas: [] });
    expect(of([3, 1, null, null], [1, 1, 1, 1]).change).toEqual(fraction(-200, 6));
    // What only the full round asks is no part of it.
    expect(of([3, 1, null, null], [1, 1, 1, 1], 46).change).toEqual(fraction(-200, 6));
  });

  it('[SC1] is not told of fewer than four areas', () => {
    const three = totalOf([[1], [1], [1], [null, null, 1]], [[2], [2], [2], [2, 2, 2]]);
    expect(three).toEqual({ over: 'areas', older: null, newer: null, change: null, leftOutAreas: ['d'] });
    expect(totalOf([[1], [1], [1], [1]], [[2], [2], [2], [2]]).change).toEqual(fraction(100, 3));
  });
});
