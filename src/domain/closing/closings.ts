import { shownValue } from '../join/replica.ts';
import type { Closing, Reopening } from '../round/closing-values.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';

/** A closing of a round, and that it was opened again after it. */
export interface RoundClosing extends Closing {
  readonly id: string;
  /** Null while the closing is in force. */
  readonly reopened: Reopening | null;
}

type Data = Round['data'];
const known = new WeakMap<Data, readonly RoundClosing[]>();

/**
 * Every closing of the round, by number, then by id: the same in every copy. Two that were made side by side by two
 * co-ordinators may have one number; both are kept.
 */
export function closingsOf({ data }: Pick<Round, 'data'>): readonly RoundClosing[] {
  const found = known.get(data) ?? read(data);
  known.set(data, found);
  return found;
}

function read(data: Data): readonly RoundClosing[] {
  const closings: RoundClosing[] = [];
  for (const key of data.values.keys()) {
    const id = key.startsWith('closing/') ? key.slice('closing/'.length) : '';
    const closing = id === '' || id.includes('/') ? null : (shownValue(data, key) as Closing | null);
    if (closing) {
      closings.push({ ...closing, id, reopened: shownValue(data, valueKey.reopened(id)) as Reopening | null });
    }
  }
  return closings.sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
}

/**
 * Closings that the round hasn't been opened again after. More than one only where two co-ordinators closed it side by side:
 * the last one counts, and opening again ends all of them.
 */
export function closingsInForce(round: Pick<Round, 'data'>): readonly RoundClosing[] {
  return closingsOf(round).filter(({ reopened }) => !reopened);
}

/**
 * The closing that figures, reports and comparisons read, or null while the round is open. It follows from the joined values
 * alone: a round closed on one computer is closed for all, whatever others wrote meanwhile (it waits); a reopening ends the
 * closings it knew of, and a closing made elsewhere after it stands.
 */
export function currentClosing(round: Pick<Round, 'data'>): RoundClosing | null {
  return closingsInForce(round).at(-1) ?? null;
}

export function isClosed(round: Pick<Round, 'data'>): boolean {
  return currentClosing(round) !== null;
}
