import { describe, expect, it } from 'vitest';
import { actionsByGoal, changeGoal, removeGoal } from '#domain/plan/goals.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import { nextRound } from '#domain/round/next-round.ts';
import type { GoalValue } from '#domain/round/plan-values.ts';
import { goalsOf } from '#domain/round/read-goals.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { valueFault } from '#domain/round/values.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { buildRound, commitsBy, smallChecklist } from '#tests/support/build-round.ts';
import { anAction } from './actions.ts';

const by = commitsBy('w');
const goal = (title: string, over: Partial<GoalValue> = {}): GoalValue => ({
  title,
  description: '',
  year: null,
  order: 1,
  ...over,
});
const withGoals = () => {
  const round = commit(buildRound(), by(), changeGoal('g2', goal('Toinen', { order: 2, year: 2029 })));
  return commit(round, by(), changeGoal('g1', goal('Ensimmäinen')));
};

describe('The municipality’s own goals', () => {
  it('[PL5] are read in the order they were written', () => {
    expect(goalsOf(withGoals())).toEqual([
      { id: 'g1', title: 'Ensimmäinen', description: '', year: null, order: 1 },
      { id: 'g2', title: 'Toinen', description: '', year: 2029, order: 2 },
    ]);
  });

  it('[PL5] a goal that was removed serves nobody, but its actions stay', () => {
    const round = commit(withGoals(), by(), removeGoal('g1'));
    const actions = [anAction('a', { goal: 'g1' }), anAction('b', { goal: 'g2' }), anAction('c')];
    const { goals, others } = actionsByGoal(goalsOf(round), actions);
    expect(goals.map((each) => [each.goal.id, each.actions.map(({ id }) => id)])).toEqual([['g2', ['b']]]);
    expect(others.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('[PL5] a goal that nothing serves yet is shown all the same', () => {
    expect(actionsByGoal(goalsOf(withGoals()), []).goals.map(({ actions }) => actions.length)).toEqual([0, 0]);
  });

  it('[PL3, PL5] goals go on to the next round, and the actions that go on still serve them', () => {
    const last = commit(withGoals(), by(), addAction('a', draftAction({ title: 'Avoin', goal: 'g2' })));
    const next = nextRound(
      last,
      {
        id: 'round-2027',
        year: 2027,
        checklist: smallChecklist,
        checklistRef: { id: 'small', edition: 'test.1', hash: 'hash-1' },
        way: 'together',
        newActionId: () => 'new-1',
      },
      by(),
    );
    expect(goalsOf(next)).toEqual(goalsOf(last));
    expect(actionsOf(next)).toMatchObject([{ id: 'new-1', continues: 'a', goal: 'g2' }]);
  });

  it.each([
    ['without a title', goal('')],
    ['of no year', { ...goal('A'), year: 2029.5 }],
    ['of a far year', goal('A', { year: 22_000 })],
  ])('[PL5, DA8] a goal %s is refused', (_, value) => {
    expect(valueFault('goal/g1', value)).toBe('wrong-value');
    expect(valueFault('goal/g1', goal('A', { year: 2029 }))).toBeNull();
  });
});
