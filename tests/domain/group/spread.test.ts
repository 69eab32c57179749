import { describe, expect, it } from 'vitest';
import { areasInScope } from '#domain/checklist/items-in-scope.ts';
import { AGENDA_MINUTES, planAgenda } from '#domain/group/agenda.ts';
import { approveUnanimous } from '#domain/group/approve-unanimous.ts';
import { agreeInMeeting, carryOver, changeMeeting } from '#domain/group/change-meeting.ts';
import { carriedItemsOf, meetingsOf } from '#domain/group/read-meetings.ts';
import { responseRateOf } from '#domain/group/response-rate.ts';
import { sectorAreasOf } from '#domain/group/sector-areas.ts';
import { byCannotSay, byDisagreement, spreadsOf } from '#domain/group/spread.ts';
import { commit } from '#domain/round/commit.ts';
import { agreedAnswersOf } from '#domain/round/read-answers.ts';
import { type Sign, withRespondent } from '#tests/support/build-group.ts';
import { buildRound, commitsBy, level, smallChecklist } from '#tests/support/build-round.ts';

const by = commitsBy('coordinator');
const items = ['a1', 'a2', 'a3', 'b1', 'b2'];

/** One column of signs per respondent, an item a row. */
function roundOf(answers: Readonly<Record<string, readonly (Sign | null)[]>>) {
  const count = Math.max(...Object.values(answers).map((row) => row.length));
  return Array.from({ length: count }, (_, i) => i).reduce((round, i) => {
    const own = Object.entries(answers).flatMap(([item, row]) => (row[i] == null ? [] : [[item, row[i]] as const]));
    return withRespondent(round, `r${i}`, [`s${i}`], Object.fromEntries(own), by());
  }, buildRound());
}

const order = (answers: Parameters<typeof roundOf>[0], sort = byDisagreement) =>
  sort(spreadsOf(roundOf(answers), Object.keys(answers))).map(({ item }) => item);

describe('the spread', () => {
  it('[GR5] tells n, how many gave each level, and who', () => {
    const [spread] = spreadsOf(roundOf({ a1: [0, 3, 3, '?', '-'] }), ['a1']);
    expect(spread).toMatchObject({
      n: 5,
      levels: [1, 0, 0, 2],
      unknown: 1,
      notApplicable: 1,
      lowest: 0,
      highest: 3,
      kind: 'differing',
    });
    expect(spread?.given.map(({ respondent, sectors }) => [respondent, sectors])).toEqual(
      ['r0', 'r1', 'r2', 'r3', 'r4'].map((id, i) => [id, [`s${i}`]]),
    );
  });

  it.each<[string, (Sign | null)[], string]>([
    ['nobody', [null], 'unanswered'],
    ['one', [2], 'single'],
    ['nobody could judge', ['?', '?'], 'unjudged'],
    ['all say it doesn’t apply', ['-', '-'], 'differing'],
    ['all the same', [2, 2, 2], 'unanimous'],
    ['one could not say', [2, 2, '?'], 'differing'],
    ['one says it doesn’t apply', [2, 2, '-'], 'differing'],
    ['levels differ', [1, 2], 'differing'],
  ])('[GR5] %s', (_, row, kind) => {
    expect(spreadsOf(roundOf({ a1: row }), ['a1'])[0]?.kind).toBe(kind);
  });

  it('[GR5] the largest differences come first, then the share of «cannot say», then the checklist’s order', () => {
    expect(order({ a1: [1, 1, 1], a2: [0, 3, 3], a3: [0, 0, 3], b1: [1, 2, 2], b2: [1, 1, '?'] })).toEqual([
      'a2',
      'a3',
      'b1',
      'b2',
      'a1',
    ]);
    expect(order({ a1: [0, 0, 0, 3], a2: [0, 0, 3, 3] })).toEqual(['a2', 'a1']);
    expect(order({ a1: [2, 2, '?'], a2: [2, '?', '?'] })).toEqual(['a2', 'a1']);
    expect(order({ a1: [2, 2], a2: [3, 3] })).toEqual(['a1', 'a2']);
    expect(order({ a1: [0, 3, 3], a2: [2, '?', '?'] }, byCannotSay)).toEqual(['a2', 'a1']);
  });

  it('[GR5] a level beside «does not apply» is a difference', () => {
    expect(order({ a1: [2, 2], a2: [2, '-'] })).toEqual(['a2', 'a1']);
  });

  it('[GR1] a person for several sectors is one answer in n and stands in each sector’s row', () => {
    const round = withRespondent(buildRound(), 'r', ['youth', 'hr'], { a1: 2, b1: '?' }, by());
    expect(spreadsOf(round, ['a1'])[0]?.n).toBe(1);
    const cells = sectorAreasOf(round, ['youth', 'hr', 'sports'], areasInScope(smallChecklist, 'full', 'mainland'));
    expect(cells.map(({ sector, area, given, sum, unknown, n }) => [sector, area, given, sum, unknown, n])).toEqual([
      ['youth', 'area-a', 1, 2, 0, 1],
      ['youth', 'area-b', 0, 0, 1, 1],
      ['hr', 'area-a', 1, 2, 0, 1],
      ['hr', 'area-b', 0, 0, 1, 1],
      ['sports', 'area-a', 0, 0, 0, 0],
      ['sports', 'area-b', 0, 0, 0, 0],
    ]);
  });

  it('[GR9] sectors that were asked and have not answered are named; each respondent counts once', () => {
    let round = withRespondent(buildRound(), 'r1', ['youth', 'hr'], { a1: 2 }, by());
    round = withRespondent(round, 'r2', ['sports'], {}, by());
    const rate = responseRateOf(round, ['youth', 'hr', 'sports', 'finance']);
    expect(rate).toMatchObject({ invited: 2, answered: 1, missing: ['sports'] });
    expect(rate.sectors.map(({ answered }) => answered)).toEqual([1, 1, 0, 0]);
  });
});

describe('the agenda', () => {
  const round = roundOf({ a1: [2, 2], a2: [0, 3], a3: [1, 2], b1: ['?', '?'], b2: [3, null] });
  const spreads = spreadsOf(round, items);

  it('[GR7] fits the minutes: unanimous as one block, then by spread, and names the rest', () => {
    const minutes = AGENDA_MINUTES.frame + AGENDA_MINUTES.block + 2 * AGENDA_MINUTES.item;
    expect(planAgenda(spreads, new Set(), minutes)).toEqual({
      block: ['a1'],
      single: ['b2'],
      discussed: ['a2', 'a3'],
      rest: ['b1'],
      minutes,
    });
    expect(planAgenda(spreads, new Set(), minutes - 1)).toMatchObject({ discussed: ['a2'], rest: ['a3', 'b1'] });
    expect(planAgenda(spreads, new Set(), 1)).toMatchObject({ discussed: [], rest: ['a2', 'a3', 'b1'] });
  });

  it('[GR7] each open item is in exactly one part, whatever the minutes', () => {
    for (const minutes of [5, 20, 45, 600]) {
      const { block, single, discussed, rest } = planAgenda(spreads, new Set(['a3']), minutes);
      expect([...block, ...single, ...discussed, ...rest].sort()).toEqual(['a1', 'a2', 'b1', 'b2']);
    }
  });

  it('[GR7] «approve all unanimous» agrees on those and touches no other', () => {
    const approved = commit(round, by(), approveUnanimous('m', spreads, '2026-03-12'));
    expect([...agreedAnswersOf(approved)]).toEqual([
      ['a1', { answer: level(2), reason: '', dissent: '', date: '2026-03-12' }],
    ]);
  });

  it('[GR7] outcomes: agreed, to be found out with who and by when, carried over until a later meeting deals with it', () => {
    const first = { date: '2026-03-01', place: '', minutes: 45 };
    let met = commit(
      round,
      by(),
      new Map([...changeMeeting('m1', first), ...carryOver('m1', 'a2'), ...carryOver('m1', 'a3')]),
    );
    expect([...carriedItemsOf(met).keys()]).toEqual(['a2', 'a3']);
    const unknown = { kind: 'unknown', who: 'HR', by: '2026-05' } as const;
    met = commit(
      met,
      by(),
      new Map([
        ...changeMeeting('m2', { ...first, date: '2026-04-01' }),
        ...agreeInMeeting(
          'm2',
          'a2',
          { answer: level(1), reason: 'Practice varies', dissent: 'Sports: 3' },
          '2026-04-01',
        ),
        ...agreeInMeeting('m2', 'b1', { answer: unknown, reason: '', dissent: '' }, '2026-04-01'),
      ]),
    );
    expect([...carriedItemsOf(met).keys()]).toEqual(['a3']);
    expect(meetingsOf(met).map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(Object.fromEntries(meetingsOf(met)[1]?.outcomes ?? [])).toEqual({
      a2: { kind: 'agreed', who: '', by: '' },
      b1: { kind: 'find-out', who: 'HR', by: '2026-05' },
    });
    expect(agreedAnswersOf(met).get('a2')).toEqual({
      answer: level(1),
      reason: 'Practice varies',
      dissent: 'Sports: 3',
      date: '2026-04-01',
    });
  });
});
