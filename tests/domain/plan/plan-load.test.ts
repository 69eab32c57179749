import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planLoad, runningMonths } from '#domain/plan/plan-load.ts';
import { fullestYear, planYear, yearsOfPlan } from '#domain/plan/plan-year.ts';
import type { Action } from '#domain/round/action.ts';
import { anAction } from './actions.ts';

const counts = (given: Readonly<Record<number, number>>) =>
  Array.from({ length: 12 }, (_, index) => given[index + 1] ?? 0);
const ids = (actions: readonly Action[]) => actions.map(({ id }) => id);

describe('The load of a plan', () => {
  it('[PL7] counts by role and month what runs, from the first month to the last', () => {
    const load = planLoad(
      [
        anAction('a', { role: 'Rehtori', start: '2027-02', due: '2027-04' }),
        anAction('b', { role: 'Rehtori', start: '2027-04', due: '2027-05' }),
        anAction('c', { role: 'Kirjastonjohtaja', start: '2027-05', due: '2027-05' }),
      ],
      2027,
    );
    expect(load.rows).toEqual([
      { carrier: { kind: 'role', name: 'Rehtori' }, months: counts({ 2: 1, 3: 1, 4: 2, 5: 1 }), inYear: 2 },
      { carrier: { kind: 'role', name: 'Kirjastonjohtaja' }, months: counts({ 5: 1 }), inYear: 1 },
    ]);
    expect(load.months).toEqual(counts({ 2: 1, 3: 1, 4: 2, 5: 2 }));
  });

  it('[PL7] an action that began the year before or goes on after it counts within the year', () => {
    const load = planLoad([anAction('a', { role: 'Rehtori', start: '2026-11', due: '2028-02' })], 2027);
    expect(load.months).toEqual(Array(12).fill(1));
    expect(planLoad([anAction('a', { role: 'R', start: '2026-11', due: '2026-12' })], 2027).rows).toEqual([]);
  });

  it('[PL7] without a role it counts for each responsible sector, but once in the total', () => {
    const load = planLoad(
      [anAction('a', { sectors: ['youth', 'sports'], due: '2027-03' }), anAction('b', { due: '2027-03' })],
      2027,
    );
    expect(load.rows.map(({ carrier }) => carrier)).toEqual([
      { kind: 'sector', code: 'sports' },
      { kind: 'sector', code: 'youth' },
      { kind: 'nobody' },
    ]);
    expect(load.months).toEqual(counts({ 3: 2 }));
  });

  it('[PL7] a role is the same in other letters and with other spaces', () => {
    const load = planLoad(
      [
        anAction('a', { role: 'Hyte  päällikkö', due: '2027-01' }),
        anAction('b', { role: ' hyte Päällikkö ', due: '2027-01' }),
      ],
      2027,
    );
    expect(load.rows).toMatchObject([{ carrier: { kind: 'role', name: 'Hyte päällikkö' }, inYear: 2 }]);
  });

  it('[PL7] what is done, dropped or moved burdens nobody', () => {
    const over = (['done', 'dropped', 'moved'] as const).map((status) => anAction(status, { status, due: '2027-03' }));
    expect(planLoad(over, 2027)).toEqual({ rows: [], months: counts({}), undated: [] });
  });

  it('[PL7] with one month known it runs in that month; without any it is named', () => {
    expect(runningMonths({ start: '2027-03', due: '' })).toEqual(['2027-03', '2027-03']);
    expect(runningMonths({ start: '', due: '2027-09' })).toEqual(['2027-09', '2027-09']);
    expect(runningMonths({ start: '2027-09', due: '2027-03' })).toEqual(['2027-03', '2027-09']);
    expect(ids(planLoad([anAction('a'), anAction('b', { due: '2027-01' })], 2027).undated)).toEqual(['a']);
  });

  it('[PL7] the total of a month is never more than the rows together, nor less than the largest row', () => {
    const month = fc
      .integer({ min: 0, max: 35 })
      .map((n) => `${2026 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
    const action = fc
      .record({
        start: fc.oneof(month, fc.constant('')),
        due: fc.oneof(month, fc.constant('')),
        role: fc.constantFrom('', 'Rehtori', 'Johtaja'),
        sectors: fc.subarray(['youth', 'sports', 'library']),
      })
      .map((given) => anAction('x', given));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const { rows, months } = planLoad(actions, 2027);
        months.forEach((total, index) => {
          const own = rows.map((row) => row.months[index] ?? 0);
          expect(total).toBeLessThanOrEqual(own.reduce((sum, one) => sum + one, 0));
          expect(total).toBeGreaterThanOrEqual(Math.max(0, ...own));
        });
      }),
    );
  });
});

describe('The year of a plan', () => {
  it('[PL7] tells of each month what begins, what is due and what goes on', () => {
    const year = planYear(
      [
        anAction('a', { start: '2027-02', due: '2027-04' }),
        anAction('b', { due: '2027-02' }),
        anAction('c', { start: '2026-12', due: '2028-01', status: 'done' }),
      ],
      2027,
    );
    const told = year.map(({ month, begins, due, goesOn }) => [month, ids(begins), ids(due), ids(goesOn)]);
    expect(told).toHaveLength(12);
    expect(told.slice(0, 5)).toEqual([
      ['2027-01', [], [], []],
      ['2027-02', ['a'], ['b'], []],
      ['2027-03', [], [], ['a']],
      ['2027-04', [], ['a'], []],
      ['2027-05', [], [], []],
    ]);
  });

  it('[PL7] offers the years in which something runs, and shows the fullest first', () => {
    const actions = [
      anAction('a', { start: '2027-02', due: '2029-04' }),
      anAction('b', { due: '2031-01', status: 'done' }),
      anAction('c', { start: '2028-01' }),
      anAction('d', { start: '0001-01', due: '0001-05' }),
    ];
    expect(yearsOfPlan(actions)).toEqual([1, 2027, 2028, 2029]);
    expect(fullestYear(actions, 2026)).toBe(2028);
    expect(fullestYear([], 2026)).toBe(2026);
  });

  it('[PL7] an action of a thousand years offers only its first and its last year', () => {
    expect(yearsOfPlan([anAction('c', { start: '0001-01', due: '9999-12' })])).toEqual([1, 9999]);
  });
});
