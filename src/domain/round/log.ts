import * as z from 'zod/mini';
import { isRemoved } from '../join/replica.ts';
import { longText, shortText } from './answer.ts';

export const LOG_KINDS = ['created', 'edit', 'join', 'restore', 'remove', 'widen', 'close', 'reopen'] as const;

/** One committed change (JN9). The log is a set by id; entries never change. */
export const logEntrySchema = z.object({
  id: shortText,
  /** Milliseconds by the clock of the computer that wrote it. */
  time: z.number(),
  writer: shortText,
  kind: z.enum(LOG_KINDS),
  /** What was written, by key; what was not chosen can be read here (GR4). Null: cleared. */
  changes: z.array(z.object({ key: longText, value: z.unknown() })),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

/**
 * The log without what was taken out of the round for good (JN5): an entry keeps its other changes, and one that held
 * nothing else goes. The entry that tells of the removal itself stays.
 */
export function withoutRemovedChanges(
  log: ReadonlyMap<string, LogEntry>,
  removed: ReadonlySet<string>,
): ReadonlyMap<string, LogEntry> {
  if (removed.size === 0) return log;
  const kept = new Map<string, LogEntry>();
  for (const [id, entry] of log) {
    const changes = entry.changes.filter(({ key }) => removed.has(key) || !isRemoved({ removed }, key));
    if (changes.length === entry.changes.length) kept.set(id, entry);
    else if (changes.length > 0) kept.set(id, { ...entry, changes });
  }
  return kept;
}
