import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import { compareRounds, compareYears, inYearOrder, type YearAnswers } from '#domain/compare/compare-rounds.ts';
import type { Answer } from '#domain/round/answer.ts';
import { fraction } from '#domain/scoring/fraction.ts';
import { answeredRound, CANNOT_SAY, level, NOT_APPLICABLE } from '#tests/domain/scoring/items.ts';

const aYear = (year: number, ...given: readonly (readonly (Answer | Level | null)[])[]): YearAnswers => ({
  year,
  checklist: { id: 'small', edition: 'test.1' },
  ...answeredRound(...given),
});
const change = (items: readonly { readonly itemId: string; readonly change: number | null }[]) =>
  items.map((item) => [item.itemId, item.change]);

describe('two years', () => {
  it('[YR1] are compared item by item', () => {
    const { items } = compareRounds(aYear(2025, [0, 2, 3]), aYear(2026, [2, 2, 1]));
    expect(change(items)).toEqual([
      ['a-0', 2],
      ['a-1', 0],
      ['a-2', -2],
    ]);
    expect(items[0]).toMatchObject({
      older: { kind: 'level', level: 0 },
      newer: { kind: 'level', level: 2 },
      why: null,
    });
  });

  it('[YR1][YR2] an area is compared over the items judged in both years, and says how many they are', () => {
    const { areas, share, total } = compareRounds(
      aYear(2025, [1, 1, CANNOT_SAY, 0], [null]),
      aYear(2026, [2, 3, 3, NOT_APPLICABLE], [3]),
    );
    expect(areas).toEqual([
      {
        areaId: 'a',
        older: fraction(100, 3),
        newer: fraction(500, 6),
        change: fraction(50),
        compared: 2,
        of: 4,
      },
      { areaId: 'b', older: null, newer: null, change: null, compared: 0, of: 1 },
    ]);
    expect(share).toEqual({ compared: 2, of: 5 });
    // A total needs four areas (SC1).
    expect(total).toMatchObject({ over: 'areas', change: null, leftOutAreas: ['b'] });
  });

  it('[YR2] an item without a level in one of the years has no change, and says why', () => {
    const older = aYear(2025, [1, CANNOT_SAY, NOT_APPLICABLE, 2, null]);
    const newer = aYear(2026, [null, 2, 3, NOT_APPLICABLE, CANNOT_SAY]);
    expect(compareRounds(older, newer).items.map((item) => [item.change, item.why])).toEqual([
      [null, 'not-judged'],
      [null, 'not-judged'],
      [null, 'not-applicable'],
      [null, 'not-applicable'],
      [null, 'not-judged'],
    ]);
  });

  it('[YR2] an item asked in one year only is shown as not asked in the other', () => {
    const short: YearAnswers = { ...aYear(2025, [1]), scope: 'short' };
    const comparison = compareRounds(short, aYear(2026, [2, 3]));
    expect(comparison.items.map((item) => [item.itemId, item.why, item.older.kind])).toEqual([
      ['a-0', null, 'level'],
      ['a-1', 'not-asked', 'not-asked'],
    ]);
    expect(comparison.share).toEqual({ compared: 1, of: 2 });
  });

  it('[AN7] a short round has no area figures to compare, its total is over the statements', () => {
    const short: YearAnswers = { ...aYear(2026, [2]), scope: 'short' };
    const comparison = compareRounds(aYear(2025, [1, 1]), short);
    expect(comparison.areas).toEqual([]);
    expect(comparison.total).toMatchObject({ over: 'items', change: fraction(100, 3), leftOutAreas: [] });
  });

  it('[YR2] rounds on editions whose history is not known have nothing comparable, and say so', () => {
    const newer: YearAnswers = { ...aYear(2026, [2, 3]), checklist: { id: 'small', edition: 'test.2' } };
    const { items, share, total } = compareRounds(aYear(2025, [1, 1]), newer);
    expect(items.map(({ change, why }) => [change, why])).toEqual([
      [null, 'edition-unknown'],
      [null, 'edition-unknown'],
    ]);
    expect(share).toEqual({ compared: 0, of: 2 });
    expect(total.change).toBeNull();
  });

  it('[YR3] the most improved and most declined are listed, the largest change first', () => {
    const { improved, declined } = compareRounds(aYear(2025, [0, 3, 1, 2, 1]), aYear(2026, [1, 0, 3, 1, 1]));
    expect(change(improved)).toEqual([
      ['a-2', 2],
      ['a-0', 1],
    ]);
    expect(change(declined)).toEqual([
      ['a-1', -3],
      ['a-3', -1],
    ]);
  });
});

describe('many years', () => {
  it('[YR6] stand from oldest to newest, each against the one before it', () => {
    const years = [aYear(2026, [3]), aYear(2024, [0]), aYear(2025, [1])];
    expect(inYearOrder(years).map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(
      compareYears(years).map(({ olderYear, newerYear, items }) => [olderYear, newerYear, items[0]?.change]),
    ).toEqual([
      [2024, 2025, 1],
      [2025, 2026, 2],
    ]);
    expect(compareYears(years.slice(0, 1))).toEqual([]);
  });
});

const answer = fc.constantFrom<Answer | null>(level(0), level(1), level(2), level(3), CANNOT_SAY, NOT_APPLICABLE, null);
const anyYear = (year: number) =>
  fc
    .array(fc.array(answer, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
    .map((areas) => aYear(year, ...areas));

describe('whatever the years hold', () => {
  it('[YR1][YR2] swapping the years turns each change round and compares the same items', () => {
    fc.assert(
      fc.property(anyYear(2025), anyYear(2026), (older, newer) => {
        const there = compareRounds(older, newer);
        const back = compareRounds(newer, older);
        const backById = new Map(back.items.map((item) => [item.itemId, item]));
        expect(back.items).toHaveLength(there.items.length);
        for (const item of there.items) {
          const other = backById.get(item.itemId);
          expect(other).toMatchObject({ older: item.newer, newer: item.older, why: item.why });
          expect(other?.change).toBe(item.change === null ? null : 0 - item.change);
        }
        for (const area of there.areas) {
          const other = back.areas.find(({ areaId }) => areaId === area.areaId);
          expect(other).toMatchObject({ older: area.newer, newer: area.older, compared: area.compared, of: area.of });
          expect(other?.change).toEqual(area.change && fraction(0 - area.change.numerator, area.change.denominator));
        }
        const named = (items: typeof there.items) => items.map(({ itemId }) => itemId).sort();
        expect(named(back.declined)).toEqual(named(there.improved));
        expect(named(back.improved)).toEqual(named(there.declined));
      }),
    );
  });

  it('[YR2] a year compared with itself shows no change, and its areas stand where they stood', () => {
    fc.assert(
      fc.property(anyYear(2025), (year) => {
        const { improved, declined, areas } = compareRounds(year, { ...year, year: 2026 });
        expect([...improved, ...declined]).toEqual([]);
        for (const area of areas) {
          expect(area.newer).toEqual(area.older);
          if (area.compared > 0) expect(area.change).toEqual(fraction(0));
        }
      }),
    );
  });
});
