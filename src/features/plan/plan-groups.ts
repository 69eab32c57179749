import { firstPriority } from '#domain/plan/first-priority.ts';
import { planActions } from '#domain/plan/review-state.ts';
import type { Action } from '#domain/round/action.ts';

export interface PlanGroups {
  /** Those that hold one of the five places; a done one keeps its place (PL2). */
  readonly first: readonly Action[];
  readonly room: number;
  readonly tooMany: number;
  readonly later: readonly Action[];
  /** Done, dropped or moved to a later time, and holding no place. */
  readonly over: readonly Action[];
}

export function planGroups(actions: readonly Action[]): PlanGroups {
  const { actions: first, room, tooMany } = firstPriority(actions);
  const others = planActions(actions).filter((action) => !first.includes(action));
  return {
    first,
    room,
    tooMany,
    later: others.filter((action) => !isOver(action)),
    over: others.filter(isOver),
  };
}

/** The open ones by due month, earliest first; the last group has no month (`''`). */
export function actionsByMonth({ first, later }: PlanGroups): readonly (readonly [string, readonly Action[]])[] {
  const months = new Map<string, Action[]>();
  for (const action of [...first, ...later].filter((each) => !isOver(each))) {
    months.set(action.due, [...(months.get(action.due) ?? []), action]);
  }
  return [...months].sort(([a], [b]) => ((a || '~') < (b || '~') ? -1 : 1));
}

/** Whether saving `after` takes a place among the first that `before` did not hold (PL2). */
export function takesPlace(before: Action | null, after: Action): boolean {
  const holds = (action: Action) => firstPriority([action]).actions.length > 0;
  return holds(after) && !(before && holds(before));
}

function isOver({ status }: Action): boolean {
  return status === 'done' || status === 'dropped' || status === 'moved';
}
