import { closingInLog } from '../closing/closing-in-log.ts';
import { namingOf } from '../group/group-settings.ts';
import { type Changes, isRemoved, type WriteStamp, write } from '../join/replica.ts';
import { hitsInLog } from '../terms/hits-in-log.ts';
import type { LogEntry } from './log.ts';
import { logKept } from './log-kept.ts';
import type { Round } from './round.ts';
import { valueKey } from './value-keys.ts';
import type { RoundValue } from './values.ts';

/** Who writes and when: the tab's writer id, the clock, and an id for the log entry, all from ports. */
export interface Commit extends WriteStamp {
  readonly logId: string;
}

/** Writes changes and notes them as one entry of the log (JN9). Nothing to change: the same round. */
export function commit(round: Round, by: Commit, changes: Changes<RoundValue>, kind: LogEntry['kind'] = 'edit'): Round {
  // What was taken out for good must not come back through the log either: an undo in another tab still knows it (JN5).
  const written = new Map([...changes].filter(([key]) => !isRemoved(round.data, key)));
  if (written.size === 0) return round;
  const data = write(round.data, by, written);
  const next = { ...round, data, log: written.has(valueKey.naming) ? logKept(round.log, data) : round.log };
  // Without names nothing tells when whose answers came, paper answers typed in by the co-ordinator neither (GR10).
  const logged = namingOf(next) === 'nameless' ? withoutRespondents(written) : written;
  return logged.size === 0 ? next : withLogEntry(next, by, logged, kind);
}

export function withLogEntry(round: Round, by: Commit, changes: Changes<RoundValue>, kind: LogEntry['kind']): Round {
  const entry: LogEntry = {
    id: by.logId,
    time: by.time,
    writer: by.writer,
    kind,
    changes: [...closingInLog(hitsInLog(changes))].map(([key, value]) => ({ key, value })),
  };
  return { ...round, log: new Map(round.log).set(entry.id, entry) };
}

function withoutRespondents(changes: Changes<RoundValue>): Changes<RoundValue> {
  return new Map([...changes].filter(([key]) => !key.startsWith('respondent/')));
}
