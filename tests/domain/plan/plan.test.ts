import { describe, expect, it } from 'vitest';
import { actionFromModel, actionFromStep, ownAction } from '#domain/plan/blank-action.ts';
import { canBeFirstPriority, firstPriority } from '#domain/plan/first-priority.ts';
import { planActions } from '#domain/plan/review-state.ts';
import { anAction, firstOnes } from '#tests/domain/plan/actions.ts';

const ids = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => id);

describe('a new row of the plan', () => {
  const place = { order: 17, actions: [] };

  it('[PL1] from a step knows its item and the level the step starts from', () => {
    expect(actionFromStep('resident-views', 1, place)).toMatchObject({
      origin: { kind: 'step', item: 'resident-views', level: 1 },
      items: ['resident-views'],
      models: [],
      status: 'not-started',
      title: '',
      order: 17,
    });
  });

  it('[PL1] from a model knows the model and the items it is to help with', () => {
    expect(actionFromModel('eratauko-dialogi', ['resident-views', 'residents-influence'], place)).toMatchObject({
      origin: { kind: 'model', model: 'eratauko-dialogi' },
      items: ['resident-views', 'residents-influence'],
      models: ['eratauko-dialogi'],
    });
  });

  it("[PL1] of the group's own comes from nowhere else", () => {
    expect(ownAction(place)).toMatchObject({ origin: { kind: 'own' }, items: [], models: [], continues: null });
  });

  it('[PL2] is first priority while there is room, then waits', () => {
    expect(ownAction({ order: 1, actions: firstOnes(4) }).priority).toBe('first');
    expect(ownAction({ order: 1, actions: firstOnes(5) }).priority).toBe('later');
  });
});

describe('first priority', () => {
  it('[PL2] a fifth fits, a sixth asks which of the five waits', () => {
    const sixth = anAction('sixth', { priority: 'later' });
    expect(canBeFirstPriority(sixth, [...firstOnes(4), sixth])).toEqual({ ok: true });
    const answer = canBeFirstPriority(sixth, [...firstOnes(5), sixth]);
    expect(answer.ok === false && ids(answer.waiting)).toEqual(ids(firstOnes(5)));
  });

  it('[PL2] one that is first already may stay', () => {
    const five = firstOnes(5);
    expect(canBeFirstPriority({ id: 'first-2' }, five)).toEqual({ ok: true });
  });

  it('[PL2] a done one keeps its place; a dropped or moved one gives it back', () => {
    const withLast = (given: Parameters<typeof anAction>[1]) => [
      ...firstOnes(4),
      anAction('last', { priority: 'first', ...given }),
    ];
    expect(firstPriority(withLast({ status: 'done' })).room).toBe(0);
    expect(firstPriority(withLast({ status: 'dropped' })).room).toBe(1);
    expect(firstPriority(withLast({ status: 'moved' })).room).toBe(1);
  });

  it("[PL2][PL3] last year's finished ones take no place", () => {
    const finished = anAction('old', { priority: 'first', continues: 'x', review: { result: 'done', reason: '' } });
    expect(firstPriority([...firstOnes(4), finished])).toMatchObject({ room: 1, tooMany: 0 });
  });

  it('[PL2] more than five after a join are all told, and how many are too many', () => {
    const seven = firstPriority(firstOnes(7));
    expect(seven).toMatchObject({ room: 0, tooMany: 2 });
    expect(seven.actions).toHaveLength(7);
  });
});

describe('the rows of the plan', () => {
  it('[PL1] stand with first priority first, then by due month, then as they were made', () => {
    const rows = [
      anAction('waits', { priority: 'later', due: '2026-01' }),
      anAction('no-month', { priority: 'first' }),
      anAction('autumn', { priority: 'first', due: '2026-10', order: 1 }),
      anAction('spring-second', { priority: 'first', due: '2026-04', order: 3 }),
      anAction('spring-first', { priority: 'first', due: '2026-04', order: 2 }),
    ];
    const inOrder = ['spring-first', 'spring-second', 'autumn', 'no-month', 'waits'];
    expect(ids(planActions(rows))).toEqual(inOrder);
    expect(ids(planActions(rows.toReversed()))).toEqual(inOrder);
  });
});
