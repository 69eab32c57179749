import { withoutNamesKept, withoutWhatWasRemoved } from '#domain/restore-points/points-kept.ts';
import { isRecord } from '#domain/round/header-schema.ts';
import { withoutRemovedChanges } from '#domain/round/log.ts';
import { logKept } from '#domain/round/log-kept.ts';
import type { Round } from '#domain/round/round.ts';
import { type LogRecord, readLogRecord } from './log-records.ts';
import { rewritePoints } from './point-records.ts';
import { recordText } from './record-text.ts';
import type { RecordTransaction } from './records.ts';

/**
 * Takes what was removed for good out of everything that is kept of a round beside its values: log, restore points and what
 * was put aside (JN5). What can't be read and speaks of it goes as a whole. `removed`: the prefixes that are new to storage.
 */
export async function purgeBranches(
  records: RecordTransaction,
  roundId: string,
  removed: ReadonlySet<string>,
): Promise<void> {
  if (removed.size === 0) return;
  const speaksOfIt = (raw: unknown) => [...removed].some((prefix) => recordText(raw).includes(prefix));
  for (const raw of await records.all('log', roundId)) {
    const entry = readLogRecord(raw);
    const purged = entry && withoutRemovedChanges(new Map([[entry.id, entry]]), removed).get(entry.id);
    if (purged && purged !== entry) {
      const record: LogRecord = { round: roundId, key: purged.id, entry: purged };
      await records.put('log', record);
    } else if (!purged && isRecord(raw) && typeof raw.key === 'string' && (entry || speaksOfIt(raw))) {
      await records.delete('log', roundId, raw.key);
    }
  }
  await rewritePoints(records, roundId, (point) => withoutWhatWasRemoved(point, { data: { removed } }), speaksOfIt);
  for (const raw of await records.all('aside', roundId)) {
    if (isRecord(raw) && typeof raw.key === 'string' && speaksOfIt(raw)) {
      await records.delete('aside', roundId, raw.key);
    }
  }
}

/** Takes the names that were written down before the group decided to do without out of log and restore points (GR10). */
export async function purgeNames(records: RecordTransaction, roundId: string, data: Round['data']): Promise<void> {
  for (const raw of await records.all('log', roundId)) {
    const entry = readLogRecord(raw);
    if (!entry) continue;
    const kept = logKept(new Map([[entry.id, entry]]), data).get(entry.id);
    const record: LogRecord | null = kept ? { round: roundId, key: kept.id, entry: kept } : null;
    if (!record) await records.delete('log', roundId, entry.id);
    else if (kept !== entry) await records.put('log', record);
  }
  await rewritePoints(
    records,
    roundId,
    (point) => withoutNamesKept(point, data),
    () => false,
  );
}
