import type { Changes } from '../join/replica.ts';
import type { Action } from '../round/action.ts';
import type { GoalValue } from '../round/plan-values.ts';
import type { Goal } from '../round/read-goals.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';

export function changeGoal(id: string, goal: GoalValue): Changes<RoundValue> {
  return new Map([[valueKey.goal(id), goal]]);
}

/** The actions go on naming it, so that bringing it back brings back what serves it; until then they serve none. */
export function removeGoal(id: string): Changes<RoundValue> {
  return new Map([[valueKey.goal(id), null]]);
}

export interface ActionsByGoal {
  readonly goals: readonly { readonly goal: Goal; readonly actions: readonly Action[] }[];
  /** Serving none of the goals, or one that is no longer there. */
  readonly others: readonly Action[];
}

/** Every goal with the actions that serve it, also those that nothing serves yet (PL5). */
export function actionsByGoal(goals: readonly Goal[], actions: readonly Action[]): ActionsByGoal {
  const known = new Set(goals.map(({ id }) => id));
  return {
    goals: goals.map((goal) => ({ goal, actions: actions.filter((action) => action.goal === goal.id) })),
    others: actions.filter((action) => !known.has(action.goal)),
  };
}
