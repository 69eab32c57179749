import { isSameValue } from '../join/equal.ts';
import { shownValue } from '../join/replica.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { asClosed } from './as-closed.ts';
import { isClosed } from './closings.ts';
import { isFrozenKey } from './frozen-keys.ts';

/** One value that has come or changed since the round was closed. It counts when the round is opened again (YR5). */
export interface LateChange {
  readonly key: string;
  /** What the closing keeps; null: there was none. */
  readonly closed: RoundValue | null;
  /** What it will be after a reopening; null: it has been taken away. */
  readonly now: RoundValue | null;
}

/** What waits, in key order; empty for an open round. Names aren't frozen, so they never wait. */
export function lateChanges(round: Pick<Round, 'data'>): LateChange[] {
  if (!isClosed(round)) return [];
  const closed = asClosed(round.data);
  const keys = new Set([...round.data.values.keys(), ...closed.values.keys()].filter(isFrozenKey));
  return [...keys]
    .sort()
    .map((key) => ({ key, closed: shownValue(closed, key), now: shownValue(round.data, key) }))
    .filter(({ key, closed: then, now }) => !isSameValue(then, now) && !isName(key) && !isDefault(key, then, now));
}

/** What waits, by what a person sees as one thing. */
export interface Waiting {
  /** Respondents by id, and how many answers of theirs have come or changed. */
  readonly respondents: ReadonlyMap<string, number>;
  /** Items of which the group's answer, target or texts were changed elsewhere. */
  readonly items: readonly string[];
  /** Sectors, outcomes of meetings, the scope. */
  readonly others: number;
  /** All of these together; 0: nothing waits. */
  readonly count: number;
}

export function waitingOf(round: Pick<Round, 'data'>): Waiting {
  const respondents = new Map<string, number>();
  const items = new Set<string>();
  let others = 0;
  for (const { key } of lateChanges(round)) {
    const [group = '', second = '', third = ''] = key.split('/');
    if (group === 'respondent') {
      respondents.set(second, (respondents.get(second) ?? 0) + (third === 'answer' ? 1 : 0));
    } else if (group === 'agreed' || group === 'target' || group === 'suggestion') items.add(second);
    else if (group === 'group') items.add(third);
    else others += 1;
  }
  return { respondents, items: [...items], others, count: respondents.size + items.size + others };
}

function isName(key: string): boolean {
  return /^respondent\/[^/]+\/name$/.test(key);
}

/** A scope that was never written is the full one. */
function isDefault(key: string, then: RoundValue | null, now: RoundValue | null): boolean {
  return key === valueKey.scope && (then ?? 'full') === (now ?? 'full');
}
