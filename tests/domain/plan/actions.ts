import { actionFromStep } from '#domain/plan/blank-action.ts';
import type { Action } from '#domain/round/action.ts';

/** A row of the plan; give what the test is about. Made in the order of its id. */
export function anAction(id: string, given: Partial<Action> = {}): Action {
  return { ...actionFromStep('resident-views', 0, { order: 0, actions: [] }), id, title: id, ...given };
}

/** So many rows of first priority. */
export function firstOnes(count: number): Action[] {
  return Array.from({ length: count }, (_, index) => anAction(`first-${index}`, { priority: 'first', order: index }));
}
