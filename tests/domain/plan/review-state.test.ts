import { describe, expect, it } from 'vitest';
import { planActions, reviewState } from '#domain/plan/review-state.ts';
import type { LastAction } from '#domain/round/action.ts';
import { anAction } from '#tests/domain/plan/actions.ts';

const carried = (id: string, result: 'done' | 'going-on' | 'dropped' | 'moved' | null) =>
  anAction(id, { continues: `old-${id}`, review: result && { result, reason: 'valmistui syksyllä' } });
const finished = (status: LastAction['status']): LastAction => ({
  title: 'Kahvila',
  sectors: [],
  role: '',
  due: '2025-10',
  status,
  reason: '',
});

const rows = [
  anAction('new'),
  carried('a-done', 'done'),
  carried('b-on', 'going-on'),
  carried('c-dropped', 'dropped'),
  carried('d-moved', 'moved'),
  carried('e-untold', null),
];
const ids = (actions: readonly { readonly id: string }[]) => actions.map(({ id }) => id);

describe("last year's actions", () => {
  const state = reviewState(
    rows,
    new Map([
      ['x', finished('done')],
      ['y', finished('dropped')],
      // Of one that goes on: its promise. Of one whose copy was removed: nothing to be told.
      ['old-b-on', { ...finished('going-on'), title: 'Kahvila Pohjolassa' }],
      ['removed', finished('not-started')],
    ]),
  );

  it('[PL3] tells what came of each that goes on, and which are still untold', () => {
    expect(state.carried.map(({ action, review }) => [action.id, review?.result ?? null])).toEqual([
      ['a-done', 'done'],
      ['b-on', 'going-on'],
      ['c-dropped', 'dropped'],
      ['d-moved', 'moved'],
      ['e-untold', null],
    ]);
    expect(ids(state.untold)).toEqual(['e-untold']);
  });

  it('[PL3] has each that goes on as last year promised it, where the round kept that', () => {
    expect(state.carried.map(({ action, promise }) => [action.id, promise?.title])).toEqual([
      ['a-done', undefined],
      ['b-on', 'Kahvila Pohjolassa'],
      ['c-dropped', undefined],
      ['d-moved', undefined],
      ['e-untold', undefined],
    ]);
  });

  it('[PL3] counts those that were over before the new round began', () => {
    expect(ids(state.finished)).toEqual(['x', 'y']);
    expect(state.counts).toEqual({ of: 7, done: 2, goingOn: 1, dropped: 2, moved: 1, untold: 1 });
  });

  it('[PL3] what the review told to be done or dropped is not in the new plan; the untold and moved are', () => {
    expect(ids(planActions(rows))).toEqual(['b-on', 'd-moved', 'e-untold', 'new']);
  });

  it('[PL3] an action of this year that is done stays in its plan', () => {
    expect(ids(planActions([anAction('now', { status: 'done' })]))).toEqual(['now']);
  });
});
