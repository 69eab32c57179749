import { isSameValue } from '#domain/join/equal.ts';
import { shownValue } from '#domain/join/replica.ts';
import { dotOf } from '#domain/join/version.ts';
import type { RoundStore } from '#domain/ports.ts';
import { changesToBringBack, lostKeys } from '#domain/restore-points/bring-back.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { changeNote } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { RECORD_KINDS, type RecordKind, type StoredRecord } from '#storage/rounds/records.ts';
import { type MemoryDisk, memoryDisk, memoryStore } from '../memory-store.ts';
import type { Random } from './random.ts';
import { asJson, jsonSpoilers } from './spoil-json.ts';

export const STORE_OUTCOMES = [
  'still reads',
  'put aside, the rest opens',
  'put aside, brought back from a restore point',
  'the round is refused',
  'the restore point is refused',
  'newer, untouched',
] as const;

export interface StoreOutcome {
  readonly of: RecordKind;
  readonly kind: (typeof STORE_OUTCOMES)[number];
  /** How many records could not be read. */
  readonly aside: number;
  readonly breach: string | null;
}

interface Place {
  readonly kind: RecordKind;
  readonly record: StoredRecord;
}

const WRITTEN_AFTERWARDS = 'written-afterwards';

/** A computer with the round, a restore point of it, and a second round. */
export async function soundDisk(round: Round, beside: Round): Promise<MemoryDisk> {
  const disk = memoryDisk();
  const store = memoryStore(disk);
  must(await store.save(beside));
  must(await store.save(round));
  must(await store.keepPoint({ round, reason: 'daily', at: 1 }));
  return disk;
}

/**
 * One record of a stored round is spoilt, on a copy of `sound`: the second round stays as it was, what can be read opens, what
 * can't is never overwritten (DA3) and comes back from a restore point (DA5), also when somebody goes on working.
 */
export async function spoilStore(
  round: Round,
  beside: Round,
  random: Random,
  sound?: MemoryDisk,
): Promise<StoreOutcome> {
  const disk = (sound ?? (await soundDisk(round, beside))).copy();
  const places = (await recordsOf(disk)).filter((place) => place.record.round === round.header.id);
  // Half of them by kind: most records are values and entries of the log.
  const kinds = random.below(2) === 0 ? [random.of([...new Set(places.map(({ kind }) => kind))])] : RECORD_KINDS;
  const { kind: of, record } = random.of(places.filter(({ kind }) => kinds.includes(kind)));
  const spoilt = spoilRecord(record, random);
  await disk.write(async (records) => {
    await records.put(of, spoilt);
    return ok(null);
  });

  const tab = memoryStore(disk);
  const outcome = (kind: StoreOutcome['kind'], aside: number, breach: string | null) => ({ of, kind, aside, breach });
  const listed = await tab.list();
  if (!listed.ok) return outcome('the round is refused', 0, `the list can't be read: ${listed.error.kind}`);
  const besideNow = await tab.open(beside.header.id);
  if (!besideNow.ok || bytesOf(besideNow.value) !== bytesOf(beside)) {
    return outcome('the round is refused', 0, 'the round beside it has changed');
  }
  const opened = await tab.open(round.header.id);
  const aside = must(await tab.aside()).length;
  if (!opened.ok) {
    const isNewer = opened.error.kind === 'newer-format';
    const isWhole = of === 'rounds' || of === 'archives';
    const kept = await isKept(disk, { kind: of, record: spoilt });
    const breach = !isWhole
      ? `one record of ${of} closes the round: ${JSON.stringify(opened.error)}`
      : kept
        ? null
        : 'what was refused is no longer there';
    return outcome(isNewer ? 'newer, untouched' : 'the round is refused', aside, breach);
  }
  const point = await pointAsRead(tab, round);
  if (of === 'restore-points') {
    const breach =
      bytesOf(opened.value) !== bytesOf(round)
        ? 'a spoilt restore point has changed the round'
        : point === 'refused' && !(await isKept(disk, { kind: of, record: spoilt }))
          ? 'what was refused is no longer there'
          : point === 'differs'
            ? 'a spoilt restore point is taken for the past'
            : null;
    return outcome(point === 'refused' ? 'the restore point is refused' : 'still reads', aside, breach);
  }
  const lost = lostBeside(round, opened.value, spoilt);
  const keysAside = lostKeys(
    opened.value,
    must(await tab.aside()).map(({ key }) => key),
  );
  const back = changesToBringBack(must(await tab.openPoint(round.header.id, FIRST_POINT)), keysAside);
  const changes = new Map([...changeNote(WRITTEN_AFTERWARDS, 'x'), ...back]);
  const goneOn = commit(opened.value, { writer: 'later', time: 9e12, logId: 'later' }, changes);
  const saved = await tab.save(goneOn, new Set(changes.keys()));
  // A header that still reads may be replaced.
  const kept = aside === 0 || of === 'rounds' || (await isKept(disk, { kind: of, record: spoilt }));
  const reopened = await memoryStore(disk).open(round.header.id);
  const breach =
    (point === 'same' ? null : `the restore point is ${point}`) ??
    lost ??
    (saved.ok ? null : `going on is refused: ${JSON.stringify(saved.error)}`) ??
    (kept ? null : 'what could not be read was overwritten') ??
    (reopened.ok ? lostBeside(goneOn, reopened.value, spoilt) : 'going on keeps the round from opening') ??
    (reopened.ok ? notBroughtBack(round, reopened.value, [...back.keys()]) : null);
  const repaired = back.size > 0 ? 'put aside, brought back from a restore point' : 'put aside, the rest opens';
  return outcome(aside > 0 ? repaired : 'still reads', aside, breach);
}

const FIRST_POINT = '0000000001';

async function pointAsRead(tab: RoundStore, round: Round): Promise<'same' | 'refused' | 'differs'> {
  const point = await tab.openPoint(round.header.id, FIRST_POINT);
  if (!point.ok) return 'refused';
  return bytesOf(point.value) === bytesOf(round) ? 'same' : 'differs';
}

function notBroughtBack(round: Round, now: Round, keys: readonly string[]): string | null {
  const missing = keys.find((key) => !isSameValue(shownValue(now.data, key), shownValue(round.data, key)));
  return missing === undefined ? null : `${missing} did not come back from the restore point`;
}

/**
 * Everything but the spoilt record is as it was. Where the spoilt one claims to be the same write as another, nothing can
 * tell which of the two is false: either may be put aside.
 */
function lostBeside(round: Round, now: Round, spoilt: StoredRecord): string | null {
  const claimed = dotsIn(spoilt);
  for (const [key, versions] of round.data.values) {
    if (key === spoilt.key || versions.some((version) => claimed.has(dotOf(version)))) continue;
    if (!isSameValue(versions, now.data.values.get(key))) return `${key} is lost with ${spoilt.key}`;
  }
  for (const [id, entry] of round.log) {
    if (id !== spoilt.key && !isSameValue(entry, now.log.get(id))) return `log ${id} is lost with ${spoilt.key}`;
  }
  return null;
}

function dotsIn(record: StoredRecord): ReadonlySet<string> {
  const versions: unknown = Reflect.get(record, 'versions');
  return new Set(Array.isArray(versions) ? versions.map((version) => `${version?.writer}:${version?.n}`) : []);
}

/** The address stays: it is how storage finds the record. */
function spoilRecord(record: StoredRecord, random: Random): StoredRecord {
  const { round, key, ...content } = structuredClone(record);
  const inBytes = random.below(2) === 0 ? withOneSignChanged(JSON.stringify(content), random) : null;
  if (inBytes) return { ...inBytes, round, key };
  random.of(Object.values(jsonSpoilers))(content, random);
  return { ...(JSON.parse(asJson(content)) as object), round, key };
}

/** Tried until it is still an object, as a record in a database always is. */
function withOneSignChanged(text: string, random: Random): object | null {
  for (let attempt = 0; attempt < 20; attempt++) {
    const at = random.below(text.length);
    try {
      const value: unknown = JSON.parse(
        text.slice(0, at) + String.fromCharCode(32 + random.below(95)) + text.slice(at + 1),
      );
      if (typeof value === 'object' && value !== null) return value;
    } catch {
      // Not an object any more.
    }
  }
  return null;
}

async function recordsOf(disk: MemoryDisk): Promise<readonly Place[]> {
  const read = await disk.read<readonly Place[]>(async (records) => {
    const found = await Promise.all(
      RECORD_KINDS.map(async (kind) =>
        ((await records.all(kind)) as StoredRecord[]).map((record) => ({ kind, record })),
      ),
    );
    return ok(found.flat());
  });
  return must(read);
}

/** In its place or aside. */
async function isKept(disk: MemoryDisk, { kind, record }: Place): Promise<boolean> {
  return (await recordsOf(disk)).some(
    (place) =>
      (place.kind === kind && isSameValue(place.record, record)) ||
      (place.kind === 'aside' && 'raw' in place.record && isSameValue(place.record.raw, record)),
  );
}

function bytesOf(round: Round): string {
  return roundToFile(round, round.texts ?? noTexts());
}

function noTexts(): never {
  throw new Error('A stored round of this test holds its words');
}

function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(err(result.error)));
  return result.value;
}
