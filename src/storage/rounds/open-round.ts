import type { StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { isRecord } from '#domain/round/header-schema.ts';
import type { LogEntry } from '#domain/round/log.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import type { Round } from '#domain/round/round.ts';
import { CHECKLIST_KEY, parseChecklistRecord, parseTextsRecord, TEXTS_KEY } from './archive-records.ts';
import { HEADER_KEY, parseHeaderRecord, storeErrorOf, trustedSeen } from './header-record.ts';
import { readLogRecord } from './log-records.ts';
import type { RecordKind, RecordTransaction } from './records.ts';
import { readStoredValues } from './stored-values.ts';

/** A record that can't be read, with its place. */
export interface Unreadable {
  readonly kind: RecordKind;
  readonly round: string;
  readonly key: string;
  readonly raw: unknown;
}

export interface OpenedRound {
  /** The round without what can't be read, or why it can't be opened at all. */
  readonly round: Result<Round, StoreError>;
  /** To be put aside, in a transaction that may write (DA3). */
  readonly unreadable: readonly Unreadable[];
}

/** Reads a round record by record; writes nothing. */
export async function openRound(records: RecordTransaction, roundId: string): Promise<Result<OpenedRound, StoreError>> {
  const [rawHeader, rawChecklist, rawTexts, rawValues, rawLog] = await Promise.all([
    records.get('rounds', roundId, HEADER_KEY),
    records.get('archives', roundId, CHECKLIST_KEY),
    records.get('archives', roundId, TEXTS_KEY),
    records.all('values', roundId),
    records.all('log', roundId),
  ]);
  if (rawHeader === undefined) return err({ kind: 'not-found' });
  const unreadable: Unreadable[] = [];
  const refuse = (kind: RecordKind, key: string, raw: unknown, error: ReadError): Result<OpenedRound, StoreError> =>
    ok({ round: err(storeErrorOf(error)), unreadable: [{ kind, round: roundId, key, raw }] });

  const header = parseHeaderRecord(rawHeader);
  if (!header.ok && header.error.kind === 'newer') return err(storeErrorOf(header.error));
  if (!header.ok) return refuse('rounds', HEADER_KEY, rawHeader, header.error);
  const checklist = parseChecklistRecord(rawChecklist);
  if (!checklist.ok) return refuse('archives', CHECKLIST_KEY, rawChecklist ?? null, checklist.error);
  const texts = parseTextsRecord(rawTexts);
  if (rawTexts !== undefined && !texts.ok) {
    unreadable.push({ kind: 'archives', round: roundId, key: TEXTS_KEY, raw: rawTexts });
  }
  const values = readStoredValues(rawValues, trustedSeen(header.value));
  for (const [key, raw] of values.unreadable) unreadable.push({ kind: 'values', round: roundId, key, raw });
  const log = new Map<string, LogEntry>();
  for (const raw of rawLog) {
    const entry = readLogRecord(raw);
    if (entry) log.set(entry.id, entry);
    else unreadable.push({ kind: 'log', round: roundId, key: isRecord(raw) ? String(raw.key) : '', raw });
  }
  const round: Round = {
    header: header.value.header,
    checklist: checklist.value,
    texts: texts.ok ? texts.value : null,
    data: { seen: values.seen, values: values.readable, removed: new Set(header.value.removed) },
    log,
  };
  return ok({ round: ok(round), unreadable });
}
