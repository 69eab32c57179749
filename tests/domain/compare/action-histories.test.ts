import { describe, expect, it } from 'vitest';
import { actionHistories, newestCopyOf } from '#domain/compare/action-histories.ts';
import { goalHistories, modelHistories } from '#domain/compare/goal-model-histories.ts';
import { commit } from '#domain/round/commit.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { commitsIn, firstRound, promised, reviewed, roundAfter } from './four-years.ts';

const E = '2023.1';
const short = (histories: ReturnType<typeof actionHistories>) =>
  histories.map(({ years, outcome, beganEarlier }) => [years.map(({ year }) => year), outcome, beganEarlier]);

describe('promises over the years', () => {
  it('[PL3] an open one goes on under a new id, and its newest copy is the place for follow-up', () => {
    const first = promised(firstRound(2024, E), { cafe: { status: 'going-on' } });
    const second = roundAfter(first, 2025, E);
    const third = roundAfter(second, 2026, E);
    const histories = actionHistories([third, first, second]);
    expect(short(histories)).toEqual([[[2024, 2025, 2026], 'going-on', false]]);
    expect(newestCopyOf(histories, 'round-2024', 'cafe')).toMatchObject({ round: 'round-2026', year: 2026 });
    expect(newestCopyOf(histories, 'round-2025', 'cafe-2025')).toMatchObject({ round: 'round-2026' });
    expect(newestCopyOf(histories, 'round-2026', 'cafe-2025-2026')).toBeNull();
    expect(newestCopyOf(histories, 'round-2026', 'cafe')).toBeNull();
  });

  it('[PL3] one that was told to be done is no promise of the year in which it was told', () => {
    const first = promised(firstRound(2024, E), { cafe: { status: 'going-on' }, walk: { status: 'not-started' } });
    const second = reviewed(roundAfter(first, 2025, E), {
      'cafe-2025': { result: 'done', reason: 'Auki' },
      'walk-2025': { result: 'dropped', reason: 'Ei vetäjää' },
    });
    expect(short(actionHistories([first, second]))).toEqual([
      [[2024], 'done', false],
      [[2024], 'dropped', false],
    ]);
    expect(actionHistories([first, second])[1]?.newest.review).toEqual({ result: 'dropped', reason: 'Ei vetäjää' });
    const third = roundAfter(second, 2026, E);
    expect(short(actionHistories([first, second, third]))).toEqual(short(actionHistories([first, second])));
  });

  it('[PL3] what was over before the new round began is told also where the older round is not at hand', () => {
    const first = promised(firstRound(2024, E), { course: { status: 'dropped', statusReason: 'Ei rahaa' } });
    const second = roundAfter(first, 2025, E);
    const [alone] = actionHistories([second]);
    expect(alone).toMatchObject({
      outcome: 'dropped',
      newest: { year: 2024, action: 'course', statusReason: 'Ei rahaa' },
    });
    expect(actionHistories([first, second])).toHaveLength(1);
  });

  it('[PL3] a year that is not at hand is told as a beginning before the first known one', () => {
    const first = promised(firstRound(2024, E), { cafe: { status: 'going-on' } });
    const second = roundAfter(first, 2025, E);
    expect(short(actionHistories([second, roundAfter(second, 2026, E)]))).toEqual([[[2025, 2026], 'going-on', true]]);
  });

  it('[PL3] two rounds of one year that went on from the same one both stand in the chain', () => {
    const first = promised(firstRound(2024, E), { cafe: { status: 'going-on' } });
    const spring = roundAfter(first, 2025, E);
    const autumn = roundAfter(first, 2025, E, { id: 'round-2025-autumn' });
    const [history] = actionHistories([first, spring, autumn]);
    expect(history?.years.map(({ round }) => round)).toEqual(['round-2024', 'round-2025', 'round-2025-autumn']);
  });

  it('[PL3] equal ids in two rounds are two promises unless one continues the other', () => {
    const one = promised(firstRound(2024, E), { a: { status: 'done' } });
    const other = promised(firstRound(2025, E), { a: { status: 'going-on' } });
    expect(actionHistories([one, other])).toHaveLength(2);
  });

  it('[PL3] a copy goes on from the round that its own round started from, whatever ids other rounds have', () => {
    const other = promised(firstRound(2024, E), { a: { title: 'Toinen', status: 'going-on' } });
    const first = promised(firstRound(2025, E), { a: { title: 'Kahvila', status: 'going-on' } });
    const second = roundAfter(first, 2026, E);
    expect(short(actionHistories([other, first, second]))).toEqual([
      [[2024], 'going-on', false],
      [[2025, 2026], 'going-on', false],
    ]);
  });

  it('[PL3] an action that claims to continue itself ends the chain', () => {
    const round = promised(firstRound(2024, E), { a: { continues: 'a', status: 'going-on' } });
    expect(short(actionHistories([round]))).toEqual([[[2024], 'going-on', true]]);
  });
});

describe('goals and models over the years', () => {
  it('[PL3] goals keep their id and models their use from round to round', () => {
    const goal = { title: 'Yksinäisyys vähenee', description: '', year: 2029, order: 1 };
    const use = { use: 'in-use', since: '2023', sector: '', reason: '' };
    const first = commit(
      firstRound(2024, E),
      commitsIn(2024)(),
      new Map<string, unknown>([
        [valueKey.goal('g'), goal],
        [valueKey.model('walkers'), use],
        [valueKey.model('no-thanks'), { ...use, use: 'dismissed' }],
      ]),
    );
    const second = commit(
      roundAfter(first, 2025, E),
      commitsIn(2025)(),
      new Map([[valueKey.model('walkers'), { ...use, use: 'ended' }]]),
    );
    expect(goalHistories([second, first])).toMatchObject([
      { id: 'g', title: 'Yksinäisyys vähenee', by: 2029, rounds: [{ year: 2024 }, { year: 2025 }] },
    ]);
    expect(
      modelHistories([second, first]).map(({ model, rounds }) => [model, rounds.map((one) => one.use.use)]),
    ).toEqual([['walkers', ['in-use', 'ended']]]);
  });
});
