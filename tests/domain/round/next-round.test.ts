import { describe, expect, it } from 'vitest';
import { addAction, changeModelUse } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import { nextRound } from '#domain/round/next-round.ts';
import { agreedAnswerOf, answersOf, suggestionsOf } from '#domain/round/read-answers.ts';
import { actionsOf, lastActionsOf, modelUsesOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { answer, buildRound, commitsBy, level, smallChecklist } from '#tests/support/build-round.ts';

const by = commitsBy('w');
const next = (last: Round) => {
  let n = 0;
  return nextRound(
    last,
    {
      id: 'round-2027',
      year: 2027,
      checklist: smallChecklist,
      checklistRef: { id: 'small', edition: 'test.1', hash: 'hash-1' },
      way: 'together',
      newActionId: () => `new-${++n}`,
    },
    by(),
  );
};
const withActions = () => {
  let round = answer(buildRound(), 'a1', level(2), by());
  round = commit(
    round,
    by(),
    addAction('open', draftAction({ title: 'Avoin', status: 'going-on', order: 1, items: ['a1'] })),
  );
  round = commit(round, by(), addAction('done', draftAction({ title: 'Valmis', status: 'done', order: 2 })));
  return commit(
    round,
    by(),
    addAction(
      'dropped',
      draftAction({ title: 'Jäi', status: 'dropped', statusReason: 'Rahoitus ei riittänyt', order: 3 }),
    ),
  );
};

describe('next year’s round', () => {
  it('[YR4] last year’s agreed answers are suggestions and count as no answer', () => {
    const round = next(withActions());
    expect(answersOf(round).size).toBe(0);
    expect(agreedAnswerOf(round, 'a1')).toBeNull();
    expect(suggestionsOf(round)).toEqual(new Map([['a1', { year: 2026, answer: level(2) }]]));
  });

  it('[PL3] open actions are copied with new ids and tell what they continue; all are kept as they were promised', () => {
    const round = next(withActions());
    expect(actionsOf(round)).toMatchObject([
      { id: 'new-1', title: 'Avoin', continues: 'open', review: null, status: 'going-on', items: ['a1'] },
    ]);
    expect(lastActionsOf(round)).toMatchObject(
      new Map([
        ['open', { title: 'Avoin', status: 'going-on' }],
        ['done', { title: 'Valmis', status: 'done' }],
        ['dropped', { title: 'Jäi', status: 'dropped', reason: 'Rahoitus ei riittänyt' }],
      ]),
    );
  });

  it('[PL3] what was told to be over when its year began is not told again the year after', () => {
    const year2 = next(withActions());
    const told = commit(
      year2,
      by(),
      new Map<string, unknown>([
        ['action/new-1/review', { result: 'done', reason: '' }],
        ['action/new-1/status', 'done'],
      ]),
    );
    const year3 = next(told);
    expect(actionsOf(year3)).toEqual([]);
    expect(lastActionsOf(year3).size).toBe(0);
  });

  it('[PL3] models in use go on to the new round', () => {
    const last = commit(
      withActions(),
      by(),
      changeModelUse('walkers', { use: 'in-use', since: '2024', sector: 'youth', reason: '' }),
    );
    expect(modelUsesOf(next(last)).get('walkers')?.use).toBe('in-use');
  });

  it('[JN7, JN10] the new round has its own identity and remembers the one it started from', () => {
    const round = next(withActions());
    expect(round.header).toMatchObject({ id: 'round-2027', year: 2027, previous: { id: 'round-1', year: 2026 } });
  });

  it('[AN7] widening a short round keeps every answer', () => {
    const short = answer(buildRound({ scope: 'short' }), 'a1', level(2), by());
    const wide = commit(short, by(), new Map([['setting/scope', 'full']]), 'widen');
    expect(answersOf(wide)).toEqual(answersOf(short));
  });
});
