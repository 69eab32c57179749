import { describe, expect, it } from 'vitest';
import { actionHistories } from '#domain/compare/action-histories.ts';
import { areasOverYears } from '#domain/compare/area-years.ts';
import type { Comparison } from '#domain/compare/compare-rounds.ts';
import { yearAnswersOf } from '#domain/compare/year-answers.ts';
import { yearsNotes } from '#domain/compare/years-notes.ts';
import { yearsTable } from '#domain/compare/years-table.ts';
import { commit } from '#domain/round/commit.ts';
import { suggestionsOf } from '#domain/round/read-answers.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { fraction } from '#domain/scoring/fraction.ts';
import { answered, commitsIn, firstRound, promised, reviewed, roundAfter } from './four-years.ts';
import { history } from './three-editions.ts';

/**
 * Four years of one municipality, each started from the one before: a new edition of the checklist in 2025, sectors
 * reorganised in 2026. The figures were calculated by hand.
 */
function fourYears() {
  const y2023 = promised(
    answered(firstRound(2023, '2023.1'), {
      parks: 0,
      clubs: 1,
      transport: 3,
      hobbies: 1,
      helpline: 0,
      outreach: 1,
      groups: 3,
    }),
    { cafe: { status: 'going-on', items: ['clubs'] }, course: { status: 'done' } },
  );
  const y2024 = reviewed(
    answered(roundAfter(y2023, 2024, '2023.1'), {
      parks: 1,
      clubs: 2,
      transport: 3,
      hobbies: 0,
      helpline: 1,
      outreach: 2,
      groups: 3,
    }),
    { 'cafe-2024': { result: 'going-on', reason: 'Kaksi kylää mukana' } },
  );
  const y2025 = reviewed(
    answered(roundAfter(y2024, 2025, '2025.1'), {
      parks: 2,
      'youth-clubs': 3,
      'senior-clubs': 1,
      transport: 1,
      hobbies: 1,
      'low-threshold-help': 2,
      'peer-support': 0,
    }),
    { 'cafe-2024-2025': { result: 'moved', reason: 'Tila puuttui' } },
  );
  const reorganised = commit(
    roundAfter(y2025, 2026, '2025.1'),
    commitsIn(2026)(),
    new Map([
      [valueKey.sector('youth'), { name: '', partOf: 'leadership', leftOut: false }],
      [valueKey.sector('leadership'), { name: 'Johto ja hyvinvointi', partOf: '', leftOut: false }],
    ]),
  );
  const y2026 = reviewed(
    answered(reorganised, {
      parks: 3,
      'youth-clubs': 2,
      'senior-clubs': 2,
      transport: 2,
      hobbies: 1,
      'low-threshold-help': 3,
      'peer-support': 2,
    }),
    { 'cafe-2024-2025-2026': { result: 'done', reason: 'Kahvila auki joka viikko' } },
  );
  return [y2023, y2024, y2025, y2026] as const;
}

describe('four years with a new edition and a reorganisation', () => {
  const rounds = fourYears();
  const years = rounds.map(yearAnswersOf);

  it('[YR1][YR2][YR6] the table has each step and the whole time, as calculated by hand', () => {
    const table = yearsTable(
      [years[2], years[0], years[3], years[1]].flatMap((year) => year ?? []),
      history,
    );
    expect(table?.years).toEqual([2023, 2024, 2025, 2026]);
    const living = (step: Comparison | undefined) => {
      const { older, newer, change, compared, of } = step?.areas[0] ?? {};
      return [older, newer, change, compared, of];
    };
    expect(table?.steps.map(living)).toEqual([
      // 0+1+3+1 = 5 → 1+2+3+0 = 6 of 12
      [fraction(500, 12), fraction(600, 12), fraction(100, 12), 4, 4],
      // Only parks 1→2 and hobbies 0→1 kept their meaning: 1 → 3 of 6
      [fraction(100, 6), fraction(300, 6), fraction(200, 6), 2, 6],
      // 2+3+1+1+1 = 8 → 3+2+2+2+1 = 10 of 15
      [fraction(800, 15), fraction(1000, 15), fraction(200, 15), 5, 5],
    ]);
    expect(table?.steps.map(({ share }) => [share.compared, share.of])).toEqual([
      [7, 7],
      [2, 11],
      [7, 7],
    ]);
    // From first to last: parks 0→3, hobbies 1→1: 1 → 4 of 6
    expect(living(table?.span)).toEqual([fraction(100, 6), fraction(400, 6), fraction(300, 6), 2, 6]);
    expect(table?.span.share).toEqual({ compared: 2, of: 11 });
    expect(table?.span.improved.map(({ itemId, change }) => [itemId, change])).toEqual([['parks', 3]]);
    expect(table?.steps[2]?.declined.map(({ itemId, change }) => [itemId, change])).toEqual([['youth-clubs', -1]]);
  });

  it('[YR2] an area is joined by a line only where it asked the same in both years', () => {
    const areas = areasOverYears(years, history);
    const living = areas?.areas.find(({ areaId }) => areaId === 'living');
    // 5/12, 6/12 on the old edition; 8/15, 10/15 on the new one.
    expect(living?.points).toEqual([
      { score: fraction(500, 12), joined: false },
      { score: fraction(600, 12), joined: true },
      { score: fraction(800, 15), joined: false },
      { score: fraction(1000, 15), joined: true },
    ]);
    expect(living?.span).toMatchObject({ older: fraction(100, 6), newer: fraction(400, 6), compared: 2, of: 6 });
    expect(living?.lastStep).toMatchObject({ change: fraction(200, 15), compared: 5, of: 5 });
    const services = areas?.areas.find(({ areaId }) => areaId === 'services');
    expect(services?.span).toMatchObject({ older: null, newer: null, change: null, compared: 0, of: 5 });
  });

  it('[PL3] the promise is followed from 2023 to 2026 along its copies', () => {
    const histories = actionHistories([...rounds].reverse());
    expect(histories.map(({ years: of, outcome }) => [of[0]?.action, of.length, outcome])).toEqual([
      ['cafe', 3, 'done'],
      ['course', 1, 'done'],
    ]);
    expect(histories[0]?.years.map(({ year, review }) => [year, review?.result, review?.reason])).toEqual([
      [2023, 'going-on', 'Kaksi kylää mukana'],
      [2024, 'moved', 'Tila puuttui'],
      [2025, 'done', 'Kahvila auki joka viikko'],
    ]);
  });

  it('[YR1] the reader is told of the new edition and of the reorganised sectors', () => {
    expect(yearsNotes(rounds)).toEqual([
      { kind: 'edition', older: 2024, newer: 2025, editions: ['2023.1', '2025.1'] },
      { kind: 'sectors', older: 2025, newer: 2026, sectors: ['youth'] },
    ]);
  });

  it('[JN10][YR4] the new edition suggests only what kept its meaning, the years after it everything', () => {
    expect([...suggestionsOf(rounds[2]).keys()].sort()).toEqual(['hobbies', 'parks']);
    expect(suggestionsOf(rounds[3]).size).toBe(7);
  });
});
