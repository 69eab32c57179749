import { joinSeen, joinVersions } from '#domain/join/join.ts';
import { isRemoved, type Replica } from '#domain/join/replica.ts';
import { dotOf, type Version } from '#domain/join/version.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { putAside } from './put-aside.ts';
import type { RecordTransaction } from './records.ts';
import { dotsOf, readStoredValues, type StoredValues, type ValueRecord } from './stored-values.ts';

/** What the header record says of the values stored; null when there is none or it can't be read. */
export interface StoredKnowledge {
  /** Null when it can't be trusted. */
  readonly seen: ReadonlyMap<string, number> | null;
  readonly removed: ReadonlySet<string>;
}

/**
 * Joins values into storage record by record (DA6) and returns what storage and memory hold together. All of `seen` may be
 * stored, because every value that storage hasn't seen is stored along with it, whether `keys` names it or not. When
 * nobody else has written, only those records are touched.
 */
export async function saveValues(
  records: RecordTransaction,
  roundId: string,
  mine: Replica<RoundValue>,
  known: StoredKnowledge | null,
  keys?: ReadonlySet<string>,
): Promise<Replica<RoundValue>> {
  const removed = new Set([...mine.removed, ...(known?.removed ?? [])]);
  const narrow =
    keys && known?.seen && isKnownTo(mine, known.seen, known.removed) ? keysToStore(mine, known.seen, keys) : null;
  const raws = narrow
    ? await Promise.all([...narrow].map((key) => records.get('values', roundId, key)))
    : await records.all('values', roundId);
  const stored = readStoredValues(
    raws.filter((raw) => raw !== undefined),
    known?.seen ?? null,
    mine,
  );

  const values = new Map(mine.values);
  for (const key of narrow ?? new Set([...mine.values.keys(), ...stored.readable.keys()])) {
    const versions = joinedVersions(key, mine, stored, known);
    if (versions.length === 0 || isRemoved({ removed }, key)) values.delete(key);
    else values.set(key, versions);
    await replaceRecord(records, { round: roundId, key, versions }, stored);
  }
  for (const prefix of removed) await records.deleteBranch('values', roundId, prefix);
  for (const key of values.keys()) if (isRemoved({ removed }, key)) values.delete(key);
  const seen = joinSeen(joinSeen(mine.seen, known?.seen ?? new Map()), dotsOf(values));
  return { seen, values, removed };
}

function isKnownTo(
  mine: Replica<RoundValue>,
  seen: ReadonlyMap<string, number>,
  removed: ReadonlySet<string>,
): boolean {
  for (const [writer, n] of seen) if ((mine.seen.get(writer) ?? 0) < n) return false;
  for (const prefix of removed) if (!mine.removed.has(prefix)) return false;
  return true;
}

function keysToStore(
  mine: Replica<RoundValue>,
  seen: ReadonlyMap<string, number>,
  keys: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set(keys);
  for (const [key, versions] of mine.values) {
    if (versions.some(({ writer, n }) => n > (seen.get(writer) ?? 0))) all.add(key);
  }
  return all;
}

/** What can't be read is taken as never seen: else our own versions would count as replaced, and be lost with it. */
function joinedVersions(
  key: string,
  mine: Replica<RoundValue>,
  stored: StoredValues,
  known: StoredKnowledge | null,
): readonly Version<RoundValue>[] {
  const seen = (stored.unreadable.has(key) ? null : known?.seen) ?? new Map<string, number>();
  return joinVersions(stored.readable.get(key) ?? [], seen, mine.values.get(key) ?? [], mine.seen);
}

async function replaceRecord(records: RecordTransaction, record: ValueRecord, stored: StoredValues): Promise<void> {
  const { round, key, versions } = record;
  const held = stored.readable.get(key);
  const unreadable = stored.unreadable.get(key);
  if (versions.length === 0) {
    if (held) await records.delete('values', round, key);
    return;
  }
  if (unreadable !== undefined) await putAside(records, 'values', record, unreadable);
  const isSame = held?.length === versions.length && held.every((version, i) => isSameDot(version, versions[i]));
  if (!isSame) await records.put('values', record);
}

function isSameDot(a: Version<RoundValue>, b: Version<RoundValue> | undefined): boolean {
  return b !== undefined && dotOf(a) === dotOf(b);
}
