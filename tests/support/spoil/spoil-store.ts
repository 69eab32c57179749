import { isSameValue } from '#domain/join/equal.ts';
import { dotOf } from '#domain/join/version.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { changeNote } from '#domain/round/change-answers.ts';
import { commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { RECORD_KINDS, type RecordKind, type StoredRecord } from '#storage/rounds/records.ts';
import { type MemoryDisk, memoryDisk, memoryStore } from '../memory-store.ts';
import type { Random } from './random.ts';
import { asJson, jsonSpoilers } from './spoil-json.ts';

export interface StoreOutcome {
  readonly of: RecordKind;
  readonly kind: 'still reads' | 'put aside, the rest opens' | 'the round is refused' | 'newer, untouched';
  /** How many records could not be read. */
  readonly aside: number;
  readonly breach: string | null;
}

interface Place {
  readonly kind: RecordKind;
  readonly record: StoredRecord;
}

const WRITTEN_AFTERWARDS = 'written-afterwards';

/**
 * One record of a stored round is spoilt, beside a second round: the second stays as it was, what can be read opens, what
 * can't is never overwritten (DA3), also when somebody goes on working.
 */
export async function spoilStore(round: Round, beside: Round, random: Random): Promise<StoreOutcome> {
  const disk = memoryDisk();
  const store = memoryStore(disk);
  must(await store.save(beside));
  must(await store.save(round));
  const { kind: of, record } = random.of(
    (await recordsOf(disk)).filter((place) => place.record.round === round.header.id),
  );
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
  const lost = of === 'rounds' ? null : lostBeside(round, opened.value, spoilt);
  const goneOn = commit(
    opened.value,
    { writer: 'later', time: 9e12, logId: 'later' },
    changeNote(WRITTEN_AFTERWARDS, 'x'),
  );
  const saved = await tab.save(goneOn, new Set([`group/note/${WRITTEN_AFTERWARDS}`]));
  // A header that still reads may be replaced; the values it puts in doubt stay in their places.
  const kept = aside === 0 || of === 'rounds' || (await isKept(disk, { kind: of, record: spoilt }));
  const reopened = await memoryStore(disk).open(round.header.id);
  const breach =
    lost ??
    (saved.ok ? null : `going on is refused: ${JSON.stringify(saved.error)}`) ??
    (kept ? null : 'what could not be read was overwritten') ??
    (reopened.ok && of !== 'rounds' ? lostBeside(goneOn, reopened.value, spoilt) : null);
  return outcome(aside > 0 ? 'put aside, the rest opens' : 'still reads', aside, breach);
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
