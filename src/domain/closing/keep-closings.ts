import { type Changes, shownValue } from '../join/replica.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { closingsOf } from './closings.ts';

/**
 * Going back never takes a closing away: its number stands in reports that have left the house. One made since the point is
 * ended by going back, as by opening the round again; a reopening made since is taken back with the rest (YR5, JN4).
 * `changes`: what going back would write. `date`: today, ISO.
 */
export function keepingClosings(
  now: Round,
  past: Round,
  changes: Changes<RoundValue>,
  date: string,
): Changes<RoundValue> {
  const kept = new Map([...changes].filter(([key, value]) => value !== null || !isClosingValue(key)));
  for (const { id, reopened } of closingsOf(now)) {
    if (shownValue(past.data, valueKey.closing(id)) !== null) continue;
    kept.delete(valueKey.reopened(id));
    if (!reopened) kept.set(valueKey.reopened(id), { date, reason: '' });
  }
  return kept;
}

function isClosingValue(key: string): boolean {
  return /^closing\/[^/]+$/.test(key) || /^respondent\/[^/]+\/closed\//.test(key);
}
