import { namingOf } from '#domain/group/group-settings.ts';
import { findDamage } from '#domain/join/damage.ts';
import { withoutRemoved } from '#domain/join/replica.ts';
import type { StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { logKept } from '#domain/round/log-kept.ts';
import { ROUND_FORMAT, type Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { saveArchive } from './archive-records.ts';
import {
  HEADER_KEY,
  type HeaderRecord,
  parseHeaderRecord,
  storeErrorOf,
  sumOfSeen,
  trustedSeen,
} from './header-record.ts';
import { saveLog } from './log-records.ts';
import { removedByPoints } from './point-records.ts';
import { purgeBranches, purgeNames } from './purge-branch.ts';
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
  const stored = await headerToReplace(records, round.header.id, keys !== undefined);
  if (!stored.ok) return stored;
  // Who was taken out for good stays out, also when the round was removed meanwhile and only its points know of it (JN5).
  const removed = new Set(stored.value?.removed ?? (await removedByPoints(records, round.header.id)));
  const known = { seen: stored.value && trustedSeen(stored.value), removed };
  const data = withoutRemoved(await saveValues(records, round.header.id, round.data, known, keys));
  const seen = [...data.seen];
  const record: HeaderRecord = {
    round: round.header.id,
    key: HEADER_KEY,
    format: ROUND_FORMAT,
    header: stored.value?.header ?? round.header,
    seen,
    seenSum: sumOfSeen(seen),
    removed: [...data.removed],
    storedAt: now,
    fileSavedAt: stored.value?.fileSavedAt ?? null,
  };
  await records.put('rounds', record);
  await saveArchive(records, round);
  const isNew = (prefix: string) => !stored.value?.removed.includes(prefix);
  await purgeBranches(records, round.header.id, new Set(record.removed.filter(isNew)));
  if ((keys?.has(valueKey.naming) ?? true) && namingOf({ data }) === 'nameless') {
    await purgeNames(records, round.header.id, data);
  }
  // A tab that hasn't heard of a removal still has it in its log.
  const log = await saveLog(records, { ...round, log: logKept(round.log, data) });
  return ok({ ...round, header: record.header, data, log });
}

/**
 * The header record that stands there, or null when there is none; refused when it is newer (DA4). `mustBeThere`: changes of a
 * round that was stored before. Without its header it was removed, and storing them would bring half a round back unasked.
 */
async function headerToReplace(
  records: RecordTransaction,
  roundId: string,
  mustBeThere: boolean,
): Promise<Result<HeaderRecord | null, StoreError>> {
  const raw = await records.get('rounds', roundId, HEADER_KEY);
  if (raw === undefined) return mustBeThere ? err({ kind: 'removed-elsewhere' }) : ok(null);
  const header = parseHeaderRecord(raw);
  if (header.ok && trustedSeen(header.value)) return header;
  if (!header.ok && header.error.kind === 'newer') return err(storeErrorOf(header.error));
  // What is wrong in it is kept, also where the rest of it holds (DA3).
  await putAside(records, 'rounds', { round: roundId, key: HEADER_KEY }, raw);
  return header.ok ? header : ok(null);
}
