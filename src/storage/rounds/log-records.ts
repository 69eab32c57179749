import { isRecord, parseLogEntry } from '#domain/round/header-schema.ts';
import type { LogEntry } from '#domain/round/log.ts';
import type { Round } from '#domain/round/round.ts';
import type { RecordTransaction, StoredRecord } from './records.ts';

export interface LogRecord extends StoredRecord {
  readonly entry: LogEntry;
}

/** The entry of a log record, or null when it can't be read. */
export function readLogRecord(raw: unknown): LogEntry | null {
  if (!isRecord(raw)) return null;
  const entry = parseLogEntry(raw.entry);
  return entry.ok && entry.value.id === raw.key ? entry.value : null;
}

/** Adds the entries that storage lacks and returns the union: the log is a set by id, entries never change (JN9). */
export async function saveLog(records: RecordTransaction, round: Round): Promise<Round['log']> {
  const roundId = round.header.id;
  const stored = new Set((await records.keys('log', roundId)).map(({ key }) => key));
  for (const [key, entry] of round.log) {
    const record: LogRecord = { round: roundId, key, entry };
    if (!stored.has(key)) await records.put('log', record);
  }
  const missing = [...stored].filter((key) => !round.log.has(key));
  if (missing.length === 0) return round.log;
  const log = new Map(round.log);
  for (const key of missing) {
    const entry = readLogRecord(await records.get('log', roundId, key));
    if (entry) log.set(key, entry);
  }
  return log;
}
