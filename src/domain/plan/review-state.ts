import type { Action, ActionStatus, LastAction, Review } from '../round/action.ts';

/** An action that goes on from last year, and what the group has told came of it; null: not told yet. */
export interface CarriedAction {
  readonly action: Action;
  /** As last year had it; null in rounds of an older Mielikunta, which kept the copy only. */
  readonly promise: LastAction | null;
  readonly review: Review | null;
}

export interface FinishedAction extends LastAction {
  /** Its id in last year's round. */
  readonly id: string;
}

/** What came of last year's actions (PL3). */
export interface ReviewState {
  /** In the order of the plan. */
  readonly carried: readonly CarriedAction[];
  /** Those of `carried` of which nothing has been told yet. */
  readonly untold: readonly Action[];
  /** Over before the new round began. */
  readonly finished: readonly FinishedAction[];
  /** Of all last year's actions; the counts add up to `of`. */
  readonly counts: {
    readonly of: number;
    readonly done: number;
    readonly goingOn: number;
    readonly dropped: number;
    readonly moved: number;
    readonly untold: number;
  };
}

export function reviewState(actions: readonly Action[], lastActions: ReadonlyMap<string, LastAction>): ReviewState {
  const carried = inPlanOrder(actions.filter((action) => action.continues !== null)).map((action) => ({
    action,
    promise: lastActions.get(action.continues ?? '') ?? null,
    review: action.review,
  }));
  const finished = [...lastActions].flatMap(([id, action]) => (isOver(action) ? [{ id, ...action }] : []));
  const outcomes = [...carried.map(({ review }) => review?.result ?? null), ...finished.map(outcomeOfFinished)];
  const count = (outcome: Outcome) => outcomes.filter((other) => other === outcome).length;
  return {
    carried,
    untold: carried.filter(({ review }) => review === null).map(({ action }) => action),
    finished,
    counts: {
      of: outcomes.length,
      done: count('done'),
      goingOn: count('going-on'),
      dropped: count('dropped'),
      moved: count('moved'),
      untold: count(null),
    },
  };
}

/**
 * The rows of this round's plan: first priority, then by due month (none last), then as they were made. What the review
 * told to be done or dropped was last year's and is left out (PL3).
 */
export function planActions(actions: readonly Action[]): Action[] {
  return inPlanOrder(actions.filter(({ review }) => review?.result !== 'done' && review?.result !== 'dropped'));
}

/** What isn't over has a copy in the plan; the copy may have been removed. */
function isOver({ status }: LastAction): boolean {
  return status === 'done' || status === 'dropped';
}

type Outcome = Review['result'] | null;

const OUTCOME_OF_STATUS: Readonly<Record<ActionStatus, Outcome>> = {
  'not-started': null,
  'going-on': 'going-on',
  done: 'done',
  dropped: 'dropped',
  moved: 'moved',
};

function outcomeOfFinished({ status }: LastAction): Outcome {
  return OUTCOME_OF_STATUS[status];
}

function inPlanOrder(actions: readonly Action[]): Action[] {
  // '~' stands after every digit: no due month comes last.
  const key = ({ priority, due }: Action) => `${priority === 'first' ? 0 : 1}${due || '~'}`;
  return [...actions].sort((a, b) => compare(key(a), key(b)) || a.order - b.order || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
