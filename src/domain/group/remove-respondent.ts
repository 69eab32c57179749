import { removeBranch } from '../join/replica.ts';
import { type Commit, withLogEntry } from '../round/commit.ts';
import { withoutRemovedChanges } from '../round/log.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';

/**
 * Takes a respondent out for good: everything they gave leaves the round and its log, no edit made meanwhile and no older
 * copy brings it back (JN5). Can't be undone: ask first, and have storage take the branch out of the restore points too.
 */
export function removeRespondent(round: Round, id: string, by: Commit): Round {
  const branch = valueKey.respondent(id);
  const data = removeBranch(round.data, branch);
  const purged: Round = { ...round, data, log: withoutRemovedChanges(round.log, data.removed) };
  return withLogEntry(purged, by, new Map([[branch, null]]), 'remove');
}
