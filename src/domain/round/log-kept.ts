import { namingOf } from '../group/group-settings.ts';
import { isSameValue } from '../join/equal.ts';
import type { Replica } from '../join/replica.ts';
import { type LogEntry, withoutRemovedChanges } from './log.ts';
import type { RoundValue } from './values.ts';

type Log = ReadonlyMap<string, LogEntry>;
type Data = Pick<Replica<RoundValue>, 'removed' | 'values'>;

/** The log without what the round promises not to keep: respondents taken out for good, and all of them without names (GR10). */
export function logKept(log: Log, data: Data): Log {
  const kept = withoutRemovedChanges(log, data.removed);
  return namingOf({ data: { ...data, seen: new Map() } }) === 'nameless' ? withoutRespondents(kept, data) : kept;
}

function withoutRespondents(log: Log, { removed }: Data): Log {
  const kept = new Map<string, LogEntry>();
  for (const [id, entry] of log) {
    const changes = entry.changes.filter(({ key }) => !key.startsWith('respondent/') || removed.has(key));
    if (changes.length === entry.changes.length) kept.set(id, entry);
    else if (changes.length > 0) kept.set(id, { ...entry, changes });
  }
  return kept;
}

/**
 * Of two contents of one entry the one that holds the other: a copy that went without names for a while has lost a part of it.
 * Null: they contradict each other.
 */
export function fullerEntry(a: LogEntry, b: LogEntry): LogEntry | null {
  const [fuller, other] = a.changes.length >= b.changes.length ? [a, b] : [b, a];
  const isWithin = other.changes.every((change) => fuller.changes.some((one) => isSameValue(one, change)));
  return isWithin && isSameValue({ ...fuller, changes: [] }, { ...other, changes: [] }) ? fuller : null;
}
