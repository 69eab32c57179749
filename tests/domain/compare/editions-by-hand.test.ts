import { describe, expect, it } from 'vitest';
import { type ComparedScores, type Comparison, compareRounds } from '#domain/compare/compare-rounds.ts';
import { yearsTable } from '#domain/compare/years-table.ts';
import { fraction } from '#domain/scoring/fraction.ts';
import { scoreRound } from '#domain/scoring/score-round.ts';
import { CANNOT_SAY, NOT_APPLICABLE } from '#tests/domain/scoring/items.ts';
import { history, yearOn } from './three-editions.ts';

/** older, newer, change as sums of levels over the most there can be (×100 makes points), then «compared of». */
type Hand = readonly [older: string, newer: string, change: string, share: string];
const points = (text: string) => {
  if (text === '–') return null;
  const [above, below] = text.split('/').map(Number);
  return fraction((above ?? 0) * 100, below);
};
const shareOf = (share: string) => {
  const [compared, of] = share.split(' of ').map(Number);
  return { compared, of };
};
const expectFigures = (found: ComparedScores | undefined, [older, newer, change, share]: Hand) => {
  expect(found).toMatchObject({
    older: points(older),
    newer: points(newer),
    change: points(change),
    ...shareOf(share),
  });
};
/** Two areas make no total (SC1), so the sum of the whole is a share only. */
const expectTable = (comparison: Comparison | undefined, living: Hand, services: Hand, share: string) => {
  expectFigures(comparison?.areas[0], living);
  expectFigures(comparison?.areas[1], services);
  expect(comparison?.share).toEqual(shareOf(share));
  expect(comparison?.total).toMatchObject({ over: 'areas', older: null, newer: null, change: null });
};
const reasons = (comparison: Comparison | undefined) =>
  Object.fromEntries((comparison?.items ?? []).map(({ itemId, change, why }) => [itemId, why ?? change]));

const y2023 = yearOn('2023.1', 2023, {
  parks: 0,
  clubs: 1,
  transport: 3,
  hobbies: 1,
  helpline: 0,
  outreach: 1,
  groups: 3,
});
const y2024 = yearOn('2023.1', 2024, {
  parks: 1,
  clubs: 2,
  transport: 3,
  hobbies: 0,
  helpline: 1,
  outreach: 2,
  groups: 3,
});
const y2025 = yearOn('2025.1', 2025, {
  parks: 2,
  'youth-clubs': 3,
  'senior-clubs': 1,
  transport: 1,
  hobbies: 1,
  'low-threshold-help': 2,
  'peer-support': 0,
});
const y2026 = yearOn('2026.1', 2026, {
  parks: 3,
  leisure: 2,
  'senior-clubs': 2,
  transport: 2,
  'help-online': 1,
  'help-nearby': 3,
  'peer-support': 2,
  'school-day': 2,
});

describe('figures calculated by hand', () => {
  it('[YR2] two years with a new edition between: only what kept its meaning makes the change', () => {
    const comparison = compareRounds(y2024, y2025, history);
    expect(reasons(comparison)).toEqual({
      parks: 1,
      'youth-clubs': 'split',
      'senior-clubs': 'split',
      transport: 'reworded',
      hobbies: 1,
      clubs: 'split',
      'low-threshold-help': 'merged',
      'peer-support': 'new',
      helpline: 'merged',
      outreach: 'merged',
      groups: 'removed',
    });
    // parks 1→2 and hobbies 0→1, of the most 3 + 3. The areas' own scores went from 6/12 to 8/15: another question.
    expectTable(comparison, ['1/6', '3/6', '2/6', '2 of 6'], ['–', '–', '–', '0 of 5'], '2 of 11');
    expect([y2024, y2025].map((year) => scoreRound(year).areas[0]?.score)).toEqual([points('6/12'), points('8/15')]);
  });

  it('[YR1][YR2][YR6] four years on three editions, given in any order: each step and the whole span', () => {
    const table = yearsTable([y2026, y2023, y2025, y2024], history);
    expect(table?.years).toEqual([2023, 2024, 2025, 2026]);
    const [to2024, to2025, to2026] = table?.steps ?? [];
    // 0+1+3+1 → 1+2+3+0 of 12; 0+1+3 → 1+2+3 of 9
    expectTable(to2024, ['5/12', '6/12', '1/12', '4 of 4'], ['4/9', '6/9', '2/9', '3 of 3'], '7 of 7');
    expectTable(to2025, ['1/6', '3/6', '2/6', '2 of 6'], ['–', '–', '–', '0 of 5'], '2 of 11');
    // parks 2→3, senior-clubs 1→2, transport 1→2; peer-support 0→2
    expectTable(to2026, ['4/9', '7/9', '3/9', '3 of 6'], ['0/3', '2/3', '2/3', '1 of 5'], '4 of 11');
    // Of the first year's statements only the parks are asked with the same meaning at the end: 0→3.
    expectTable(table?.span, ['0/3', '3/3', '3/3', '1 of 6'], ['–', '–', '–', '0 of 7'], '1 of 13');
    expect(reasons(table?.span)).toEqual({
      parks: 3,
      leisure: 'split',
      'senior-clubs': 'split',
      transport: 'reworded',
      clubs: 'split',
      hobbies: 'merged',
      'help-online': 'split',
      'help-nearby': 'split',
      'peer-support': 'new',
      'school-day': 'new',
      helpline: 'split',
      outreach: 'split',
      groups: 'removed',
    });
    const row = (id: string) => table?.rows.find(({ itemId }) => itemId === id);
    expect(row('hobbies')?.cells.map((cell) => (cell.kind === 'level' ? cell.level : cell.kind))).toEqual([
      1,
      0,
      1,
      'not-asked',
    ]);
    expect(row('hobbies')?.steps.map(({ change, why }) => why ?? change)).toEqual([-1, 1, 'merged']);
    expect(row('hobbies')?.steps[2]?.related).toEqual(['leisure']);
    expect(row('parks')?.steps.map(({ change }) => change)).toEqual([1, 1, 1]);
    expect(row('parks')?.span.change).toBe(3);
  });

  it('[YR2] a year in between on an older edition, with gaps: the span compares what the steps can’t', () => {
    const years = [
      yearOn('2025.1', 2024, {
        parks: 3,
        'youth-clubs': 2,
        transport: NOT_APPLICABLE,
        hobbies: 2,
        'low-threshold-help': 1,
        'peer-support': 1,
      }),
      yearOn('2023.1', 2025, {
        parks: 2,
        clubs: 1,
        transport: 2,
        hobbies: CANNOT_SAY,
        helpline: 3,
        outreach: 0,
        groups: 1,
      }),
      yearOn('2025.1', 2026, {
        parks: 1,
        'youth-clubs': 3,
        'senior-clubs': 3,
        transport: 3,
        hobbies: 3,
        'low-threshold-help': 3,
        'peer-support': 0,
      }),
    ];
    const table = yearsTable(years, history);
    const [back, forth] = table?.steps ?? [];
    expectTable(back, ['3/3', '2/3', '-1/3', '1 of 6'], ['–', '–', '–', '0 of 5'], '1 of 11');
    expect(reasons(back)).toEqual({
      parks: -1,
      clubs: 'merged',
      transport: 'reworded',
      hobbies: 'not-judged',
      'youth-clubs': 'merged',
      'senior-clubs': 'merged',
      helpline: 'split',
      outreach: 'split',
      groups: 'new',
      'low-threshold-help': 'split',
      'peer-support': 'removed',
    });
    expectTable(forth, ['2/3', '1/3', '-1/3', '1 of 6'], ['–', '–', '–', '0 of 5'], '1 of 11');
    // parks 3→1, youth-clubs 2→3, hobbies 2→3 of 9; low-threshold-help 1→3, peer-support 1→0 of 6
    expectTable(table?.span, ['7/9', '7/9', '0/9', '3 of 5'], ['2/6', '3/6', '1/6', '2 of 2'], '5 of 7');
  });
});
