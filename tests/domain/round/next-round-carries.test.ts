import { describe, expect, it } from 'vitest';
import { assess } from '#domain/assessment.ts';
import { inviteSector } from '#domain/exchange/invitation.ts';
import { indicatorsOf } from '#domain/indicators/read-indicators.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import { nextRound } from '#domain/round/next-round.ts';
import { suggestionsOf } from '#domain/round/read-answers.ts';
import { goalsOf } from '#domain/round/read-goals.ts';
import { actionsOf, lastActionsOf } from '#domain/round/read-plan.ts';
import { type Round, scopeOf } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { answer, buildRound, commitsBy, level, smallChecklist } from '#tests/support/build-round.ts';

const by = commitsBy('w');
const next = (last: Round, year: number, scope?: 'full' | 'short') => {
  let n = 0;
  return nextRound(
    last,
    {
      id: `round-${year}`,
      year,
      checklist: smallChecklist,
      checklistRef: { id: 'small', edition: 'test.1', hash: 'hash-1' },
      way: 'together',
      newActionId: () => `new-${++n}`,
      ...(scope ? { scope } : {}),
    },
    by(),
  );
};
const years = (round: Round) => [...suggestionsOf(round)].map(([id, { year }]) => [id, year]);

describe('a short round between full ones', () => {
  const full = ['a1', 'a2', 'b1', 'b2'].reduce(
    (round, id) => answer(round, id, level(1), by()),
    buildRound({ year: 2024 }),
  );
  const short = answer(next(full, 2025, 'short'), 'a1', level(3), by());
  const again = next(short, 2026, 'full');

  it('[AN7][YR4] what it did not ask is suggested from the year before it, with that year', () => {
    expect(scopeOf(short)).toBe('short');
    expect(scopeOf(next(short, 2026))).toBe('short');
    // b1 was asked in the short round and not answered: nobody answered it last time.
    expect(years(again)).toEqual([
      ['a1', 2025],
      ['a2', 2024],
      ['b2', 2024],
    ]);
  });

  it('[AN7][YR2] the older suggestions are no figures of last year', () => {
    expect([...(assess(again).lastYear?.answers.keys() ?? [])]).toEqual(['a1']);
    expect(assess(again).lastYear?.year).toBe(2025);
  });

  it('[AN7] an invitation tells of one year only', () => {
    expect(inviteSector(again, 'youth').lastYear).toMatchObject({ year: 2025, answers: '3....' });
  });
});

describe('what goes on to the next round', () => {
  function last(): Round {
    let round = answer(buildRound({ year: 2025 }), 'a1', level(2), by());
    round = commit(round, by(), addAction('open', draftAction({ status: 'going-on', order: 1, goal: 'g' })));
    round = commit(round, by(), addAction('over', draftAction({ status: 'done', order: 2 })));
    const indicator = {
      name: 'Yksinäisyys',
      unit: '%',
      source: 'THL',
      group: '',
      of: 'municipality',
      items: ['a1'],
      actions: ['open', 'over'],
      order: 1,
    };
    return commit(
      round,
      by(),
      new Map<string, unknown>([
        [valueKey.goal('g'), { title: 'Tavoite', description: '', year: null, order: 1 }],
        [valueKey.indicator('i'), indicator],
        [valueKey.indicatorValue('i', 2023), { kind: 'value', value: 12.5 }],
        [valueKey.indicatorValue('i', 2024), { kind: 'not-published' }],
        [valueKey.document('d'), { name: 'Strategia' }],
        [valueKey.handlingCase, 'D/1'],
        [valueKey.changeCause('a1'), 'people'],
      ]),
    );
  }

  it('[IN1][PL3] indicators keep their id and values, and follow the actions they measure to the copies', () => {
    const [indicator] = indicatorsOf(next(last(), 2026));
    expect(indicator).toMatchObject({ id: 'i', name: 'Yksinäisyys', items: ['a1'], actions: ['new-1'] });
    expect(indicator?.years).toEqual([
      { year: 2023, value: { kind: 'value', value: 12.5 } },
      { year: 2024, value: { kind: 'not-published' } },
    ]);
  });

  it('[PL3][PL5] own goals keep their id and the open actions that serve them', () => {
    const round = next(last(), 2026);
    expect(goalsOf(round).map(({ id }) => id)).toEqual(['g']);
    expect(actionsOf(round).map(({ goal, continues }) => [goal, continues])).toEqual([['g', 'open']]);
  });

  it('[PL3] documents, handling and causes of change stay with their own year', () => {
    const keys = [...next(last(), 2026).data.values.keys()];
    expect(keys.filter((key) => /^(document|handling|change-cause|closing|respondent|meeting)\//.test(key))).toEqual(
      [],
    );
  });
});

it('[PL3, RP4] texts in the other language go on with the actions and goals they belong to', () => {
  const changes = new Map<string, unknown>([
    ...addAction('open', draftAction({ title: 'Nuorten ilta' })),
    ...addAction('done', draftAction({ title: 'Kysely', status: 'done' })),
    [valueKey.goal('g'), { title: 'Tavoite', description: '', year: null, order: 1 }],
    [valueKey.ownLanguage, 'fi'],
    [valueKey.parallel('sv', 'action/open/title'), 'Ungdomskväll'],
    [valueKey.parallel('sv', 'action/done/title'), 'Enkät'],
    [valueKey.parallel('sv', 'goal/g/title'), 'Mål'],
    [valueKey.parallel('sv', 'note/a1'), 'Anteckning från i fjol'],
  ]);
  const round = next(commit(buildRound({ year: 2025 }), by(), changes), 2026);
  const [copy] = actionsOf(round);
  const { round: inSwedish } = roundInLanguage(round, 'sv');
  expect(copy?.title).toBe('Nuorten ilta');
  expect(actionsOf(inSwedish)[0]?.title).toBe('Ungdomskväll');
  expect(goalsOf(inSwedish)[0]?.title).toBe('Mål');
  expect([...lastActionsOf(inSwedish).values()].map(({ title }) => title)).toEqual(['Enkät', 'Ungdomskväll']);
  // A copy that is called something else from now on leaves the promise in both languages.
  const renamed = commit(round, by(), new Map([[valueKey.actionField(copy?.id ?? '', 'title'), 'Nuorten viikko']]));
  const promises = lastActionsOf(roundInLanguage(renamed, 'sv').round);
  expect(promises.get('open')?.title).toBe('Ungdomskväll');
  expect([...round.data.values.keys()]).not.toContain(valueKey.parallel('sv', 'note/a1'));
});
