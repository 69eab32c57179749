import { keepingClosings } from '../closing/keep-closings.ts';
import { mayChangeNaming, namingOf } from '../group/group-settings.ts';
import type { Changes } from '../join/replica.ts';
import { changesToRestore } from '../join/restore.ts';
import { err, ok, type Result } from '../result.ts';
import { type Commit, commit } from './commit.ts';
import { type JoinRefusal, joinRounds } from './join-rounds.ts';
import type { Round } from './round.ts';
import { valueKey } from './value-keys.ts';
import type { RoundValue } from './values.ts';

/**
 * Goes back to what `past` shows, by new writes (JN4, JN8). The two are joined first, so that what `past` knew counts as
 * seen; then each value that differs gets its old content under a new stamp. `date`: today, ISO.
 */
export function restoreRound(now: Round, past: Round, by: Commit, date: string): Result<Round, JoinRefusal> {
  const joined = joinRounds(now, past);
  if (!joined.ok) return err(joined.error);
  const changes = keepingClosings(joined.value, past, changesToRestore(joined.value.data, past.data), date);
  return ok(commit(joined.value, by, keepingPromise(joined.value, changes), 'restore'));
}

/** That the round is kept without names was promised to those who have answered: going back doesn't lift it (GR10). */
function keepingPromise(now: Round, changes: Changes<RoundValue>): Changes<RoundValue> {
  if (namingOf(now) !== 'nameless' || mayChangeNaming(now)) return changes;
  return new Map([...changes].filter(([key]) => key !== valueKey.naming && !/^respondent\/[^/]+\/name$/.test(key)));
}
