import type { Action } from '../round/action.ts';
import { planActions } from './review-state.ts';

/** At most so many actions are first priority (PL2). */
export const MOST_FIRST_PRIORITY = 5;

export interface FirstPriority {
  /** The first ones, in the order of the plan. More than five only after a join or when a dropped one came back. */
  readonly actions: readonly Action[];
  /** How many more may be first. */
  readonly room: number;
  /** How many must wait before the rule holds again. */
  readonly tooMany: number;
}

/**
 * Which actions hold one of the five places (PL2). One that was dropped or moved to a later time gives its place back; one
 * that is done keeps it, for it was one of the year's five.
 */
export function firstPriority(actions: readonly Action[]): FirstPriority {
  const first = planActions(actions).filter((action) => action.priority === 'first' && holdsPlace(action));
  return {
    actions: first,
    room: Math.max(0, MOST_FIRST_PRIORITY - first.length),
    tooMany: Math.max(0, first.length - MOST_FIRST_PRIORITY),
  };
}

/**
 * Whether an action may become first. When it may not, `waiting` lists those of which one must wait: the sixth asks
 * which (PL2). An action that is first already may stay.
 */
export function canBeFirstPriority(
  action: Pick<Action, 'id'>,
  actions: readonly Action[],
): { readonly ok: true } | { readonly ok: false; readonly waiting: readonly Action[] } {
  const others = firstPriority(actions.filter((other) => other.id !== action.id));
  return others.room > 0 ? { ok: true } : { ok: false, waiting: others.actions };
}

function holdsPlace({ status }: Action): boolean {
  return status !== 'dropped' && status !== 'moved';
}
