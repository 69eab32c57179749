import { changesToRestore } from '../join/restore.ts';
import { err, ok, type Result } from '../result.ts';
import { type Commit, commit } from './commit.ts';
import { type JoinRefusal, joinRounds } from './join-rounds.ts';
import type { Round } from './round.ts';

/**
 * Goes back to what `past` shows, by new writes (JN4, JN8). The two are joined first, so that what `past` knew counts as
 * seen; then each value that differs gets its old content under a new stamp.
 */
export function restoreRound(now: Round, past: Round, by: Commit): Result<Round, JoinRefusal> {
  const joined = joinRounds(now, past);
  if (!joined.ok) return err(joined.error);
  return ok(commit(joined.value, by, changesToRestore(joined.value.data, past.data), 'restore'));
}
