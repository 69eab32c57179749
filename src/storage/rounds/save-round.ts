import { findDamage } from '#domain/join/damage.ts';
import type { StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { ROUND_FORMAT, type Round } from '#domain/round/round.ts';
import { saveArchive } from './archive-records.ts';
import { HEADER_KEY, type HeaderRecord, parseHeaderRecord, storeErrorOf } from './header-record.ts';
import { saveLog } from './log-records.ts';
import { putAside } from './put-aside.ts';
import type { RecordTransaction } from './records.ts';
import { saveValues } from './save-values.ts';

/** The whole of `RoundStore.save`, to be run in one transaction. A damaged copy is refused before anything is written. */
export async function saveRound(
  records: RecordTransaction,
  round: Round,
  keys: ReadonlySet<string> | undefined,
  now: number,
): Promise<Result<Round, StoreError>> {
  const damage = findDamage(round.data);
  if (damage) return err({ kind: 'unreadable', error: { kind: 'damaged', path: damage.key } });
  const stored = await headerToReplace(records, round.header.id);
  if (!stored.ok) return stored;
  const known = stored.value && { seen: new Map(stored.value.seen), removed: new Set(stored.value.removed) };
  const data = await saveValues(records, round.header.id, round.data, known, keys);
  const record: HeaderRecord = {
    round: round.header.id,
    key: HEADER_KEY,
    format: ROUND_FORMAT,
    header: stored.value?.header ?? round.header,
    seen: [...data.seen],
    removed: [...data.removed],
    storedAt: now,
    fileSavedAt: stored.value?.fileSavedAt ?? null,
  };
  await records.put('rounds', record);
  await saveArchive(records, round);
  const log = await saveLog(records, round);
  return ok({ ...round, header: record.header, data, log });
}

/** The header record that stands there, or null when there is none; refused when it is newer (DA4). */
async function headerToReplace(
  records: RecordTransaction,
  roundId: string,
): Promise<Result<HeaderRecord | null, StoreError>> {
  const raw = await records.get('rounds', roundId, HEADER_KEY);
  if (raw === undefined) return ok(null);
  const header = parseHeaderRecord(raw);
  if (header.ok) return header;
  if (header.error.kind === 'newer') return err(storeErrorOf(header.error));
  await putAside(records, 'rounds', { round: roundId, key: HEADER_KEY }, raw);
  return ok(null);
}
