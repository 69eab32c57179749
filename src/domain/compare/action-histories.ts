import type { ActionStatus, Review } from '../round/action.ts';
import { actionsOf, lastActionsOf } from '../round/read-plan.ts';
import type { Round } from '../round/round.ts';
import { inYearOrder } from './compare-rounds.ts';

/** A promise in the plan of one round. */
export interface ActionYear {
  /** Id of the round, or of the one it was told of where that round isn't at hand. */
  readonly round: string;
  readonly year: number;
  /** Its id in that round. */
  readonly action: string;
  readonly title: string;
  /** As it stood in that round. */
  readonly status: ActionStatus;
  /** Why it was dropped or moved, as told in that round. */
  readonly statusReason: string;
  /** What came of it, told on its copy in the next round (PL3); null: not told, or there is no next round. */
  readonly review: Review | null;
}

/** One promise from its first year to its newest, along `continues` (PL3). */
export interface ActionHistory {
  /** Oldest first; never empty. A round has at most one. */
  readonly years: readonly ActionYear[];
  readonly newest: ActionYear;
  /** It went on from a round that isn't at hand. */
  readonly beganEarlier: boolean;
  /** What has come of it by now: the last review, else how it stands in its newest round. */
  readonly outcome: ActionStatus;
}

interface Growing {
  readonly years: ActionYear[];
  beganEarlier: boolean;
}

/**
 * What came of each promise over the years: rounds of one municipality in any order. A copy that the review told to be done
 * or dropped is no promise of its own year; it tells what came of the one before. Oldest promises first, then in the order
 * of the plan.
 */
export function actionHistories(rounds: readonly Round[]): ActionHistory[] {
  const ordered = inYearOrder(rounds.map((round) => ({ round, ...yearOf(round) })));
  const histories: Growing[] = [];
  /** By round and action, so that equal ids of two rounds are not mixed. */
  const place = new Map<string, Growing>();
  const key = (round: string, action: string) => JSON.stringify([round, action]);
  const before = (round: Round, action: string): Growing | undefined => {
    const { previous } = round.header;
    const earlier = ordered.map((one) => one.round).filter((one) => yearOf(one).year <= round.header.year);
    const ids = [previous?.id, ...earlier.reverse().map(({ header }) => header.id)].filter(
      (id) => id !== round.header.id,
    );
    return ids.map((id) => place.get(key(id ?? '', action))).find((found) => found !== undefined);
  };
  const begin = (year: ActionYear, beganEarlier: boolean): Growing => {
    const history: Growing = { years: [year], beganEarlier };
    histories.push(history);
    return history;
  };

  for (const { round } of ordered) {
    const { id, year, previous } = round.header;
    const promises = lastActionsOf(round);
    for (const [action, last] of promises) {
      // What went on has its copy below, with what came of it.
      if (last.status !== 'done' && last.status !== 'dropped') continue;
      const known = before(round, action);
      if (known) tell(known, action, previous?.id, { result: resultOf(last.status), reason: last.reason });
      else if (previous) {
        const { title, status, reason } = last;
        const own = { round: previous.id, year: previous.year, action, title, status, statusReason: reason };
        place.set(key(previous.id, action), begin({ ...own, review: null }, false));
      }
    }
    for (const { id: action, title, status, statusReason, continues, review } of actionsOf(round)) {
      const known = continues === null ? undefined : before(round, continues);
      if (known && review && continues !== null) tell(known, continues, previous?.id, review);
      const isOver = review?.result === 'done' || review?.result === 'dropped';
      const own: ActionYear = { round: id, year, action, title, status, statusReason, review: null };
      if (known) {
        if (!isOver && known.years.every((other) => other.round !== id)) known.years.push(own);
        place.set(key(id, action), known);
      } else if (!isOver) place.set(key(id, action), begin(own, continues !== null));
      else if (previous && continues !== null) {
        // The round before isn't at hand; its promise and the outcome are known from the copy.
        const asPromised = promises.get(continues)?.title ?? title;
        const { id: before, year: yearBefore } = previous;
        const told = { ...own, title: asPromised, round: before, year: yearBefore, action: continues, status, review };
        place.set(key(id, action), begin(told, false));
      }
    }
  }
  return histories.map(finished).filter((history) => history !== null);
}

function yearOf({ header }: Round) {
  return { year: header.year, madeAt: header.createdAt };
}

/** Writes what came of the promise on the year it was made in. */
function tell(history: Growing, action: string, round: string | undefined, review: Review | null): void {
  const found = history.years.findLastIndex((year) => year.action === action && year.round === round);
  const index = found >= 0 ? found : history.years.findLastIndex((year) => year.action === action);
  const year = history.years[index];
  if (year) history.years[index] = { ...year, review };
}

function finished({ years, beganEarlier }: Growing): ActionHistory | null {
  const newest = years.at(-1);
  if (!newest) return null;
  return { years, newest, beganEarlier, outcome: newest.review ? newest.review.result : newest.status };
}

const RESULTS: Readonly<Record<ActionStatus, Review['result']>> = {
  'not-started': 'moved',
  'going-on': 'going-on',
  done: 'done',
  dropped: 'dropped',
  moved: 'moved',
};

function resultOf(status: ActionStatus): Review['result'] {
  return RESULTS[status];
}

/** Where an action of an older round goes on: the newest copy, to which follow-up belongs (PL3); null: it doesn't. */
export function newestCopyOf(histories: readonly ActionHistory[], round: string, action: string): ActionYear | null {
  const found = histories.find(({ years }) => years.some((year) => year.round === round && year.action === action));
  return found && found.newest.round !== round ? found.newest : null;
}
