import type { MeetingAgenda } from '../round/meeting-values.ts';
import { byDisagreement, type Spread } from './spread.ts';

/** Minutes set aside: for opening and closing a meeting, for approving the block, and for each statement talked about. */
export const AGENDA_MINUTES = { frame: 5, block: 5, item: 4 } as const;

export interface PlannedAgenda extends MeetingAgenda {
  /** Answered by one respondent only: listed with the block, so that the group sees whose word it rests on. */
  readonly single: readonly string[];
  /** Minutes the plan takes. */
  readonly minutes: number;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What fits the given minutes (GR7): what all agree on as one block, then one by one what an earlier meeting carried over,
 * then by disagreement, and what nobody could judge; the rest is carried over or answered in writing, and named. Items that
 * are agreed already or that nobody has answered are not on it, unless they were carried over.
 */
export function planAgenda(
  spreads: readonly Spread[],
  agreed: ReadonlySet<string>,
  minutes: number,
  carried: ReadonlySet<string> = NOTHING,
): PlannedAgenda {
  const fromBefore = spreads.filter(({ item }) => carried.has(item));
  const open = spreads.filter(({ item, kind }) => kind !== 'unanswered' && !agreed.has(item) && !carried.has(item));
  const block = open.filter(({ kind }) => kind === 'unanimous').map(({ item }) => item);
  const single = open.filter(({ kind }) => kind === 'single').map(({ item }) => item);
  const talk = [
    ...byDisagreement(fromBefore),
    ...byDisagreement(open.filter(({ kind }) => kind === 'differing' || kind === 'unjudged')),
  ];
  const fixed = AGENDA_MINUTES.frame + (block.length + single.length > 0 ? AGENDA_MINUTES.block : 0);
  const room = Math.max(0, Math.floor((minutes - fixed) / AGENDA_MINUTES.item));
  const discussed = talk.slice(0, room).map(({ item }) => item);
  return {
    block,
    single,
    discussed,
    rest: talk.slice(room).map(({ item }) => item),
    minutes: fixed + discussed.length * AGENDA_MINUTES.item,
  };
}
