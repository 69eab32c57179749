import { checksum } from '#domain/checksum.ts';
import type { NewPoint, RestorePoint, RestorePoints, StoreError } from '#domain/ports.ts';
import { parsePointText, pointText } from '#domain/restore-points/point-text.ts';
import { pointsToDrop } from '#domain/restore-points/points-kept.ts';
import { type PointInfo, parsePointInfo, pointInfo } from '#domain/restore-points/restore-point.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { isRecord } from '#domain/round/header-schema.ts';
import type { Round } from '#domain/round/round.ts';
import { storeErrorOf } from './header-record.ts';
import type { RecordTransaction, StoredRecord } from './records.ts';

const KIND = 'restore-points';

/** Two records for a point, so that a list of points doesn't read the rounds in them. */
interface InfoRecord extends StoredRecord {
  readonly info: PointInfo;
}
interface TextRecord extends StoredRecord {
  readonly text: string;
  /** Checksum of the text; absent in points that were made before there was one. */
  readonly sum?: number;
}

const infoKey = (id: string) => `info/${id}`;
const textKey = (id: string) => `text/${id}`;

/** Points are numbered, because the clock of a computer may go back. Padded, so that keys sort as numbers do. */
const idOf = (number: number) => String(number).padStart(10, '0');

/** Puts a point there as the newest one of its round, and takes out those that are too many (DA5). */
export async function addPoint(records: RecordTransaction, { round, reason, at }: NewPoint): Promise<void> {
  const roundId = round.header.id;
  const numbers = await pointNumbers(records, roundId);
  const number = Math.max(0, ...numbers) + 1;
  for (const old of pointsToDrop([...numbers, number])) await dropPoint(records, roundId, idOf(old));
  await putPoint(records, idOf(number), { round, reason, at });
}

async function putPoint(records: RecordTransaction, id: string, { round, reason, at }: NewPoint): Promise<void> {
  const roundId = round.header.id;
  const content = pointText(round);
  const text: TextRecord = { round: roundId, key: textKey(id), text: content, sum: checksum(content) };
  const info: InfoRecord = { round: roundId, key: infoKey(id), info: pointInfo(round, reason, at) };
  await records.put(KIND, text);
  await records.put(KIND, info);
}

/** Changes what every point of a round holds. One that can't be read is left, or dropped where `mustGo` says so (JN5). */
export async function rewritePoints(
  records: RecordTransaction,
  roundId: string,
  change: (point: Round) => Round,
  mustGo: (raw: unknown) => boolean,
): Promise<void> {
  for (const number of await pointNumbers(records, roundId)) {
    const id = idOf(number);
    const [point, info] = [await readPoint(records, roundId, id), await readInfo(records, roundId, id)];
    if (point.ok && info) await putPoint(records, id, { ...info, round: change(point.value) });
    else if (mustGo(await records.get(KIND, roundId, textKey(id)))) await dropPoint(records, roundId, id);
  }
}

export async function listPoints(records: RecordTransaction, roundId: string): Promise<RestorePoints> {
  const numbers = await pointNumbers(records, roundId);
  const found: (RestorePoint | null)[] = [];
  for (const number of numbers.sort((a, b) => b - a)) found.push(await readInfo(records, roundId, idOf(number)));
  const points = found.filter((point) => point !== null);
  return { points, unreadable: found.length - points.length };
}

export async function readPoint(
  records: RecordTransaction,
  roundId: string,
  id: string,
): Promise<Result<Round, StoreError>> {
  const raw = await records.get(KIND, roundId, textKey(id));
  if (raw === undefined) return err({ kind: 'not-found' });
  if (!isRecord(raw) || typeof raw.text !== 'string') {
    return err({ kind: 'unreadable', error: { kind: 'invalid', path: KIND } });
  }
  // What was changed may still read: a level 1 that was a 2 would be taken for the past.
  if (raw.sum !== undefined && raw.sum !== checksum(raw.text)) {
    return err({ kind: 'unreadable', error: { kind: 'damaged', path: KIND } });
  }
  const parsed = parsePointText(raw.text);
  if (!parsed.ok) return err(storeErrorOf(parsed.error));
  // A point of another round in this place would otherwise be taken for this one's past.
  if (parsed.value.header.id !== roundId) {
    return err({ kind: 'unreadable', error: { kind: 'invalid', path: 'round.id' } });
  }
  return ok(parsed.value);
}

/** Takes out every point but the newest. */
export async function keepNewestPoint(records: RecordTransaction, roundId: string): Promise<void> {
  for (const old of pointsToDrop(await pointNumbers(records, roundId), 1)) await dropPoint(records, roundId, idOf(old));
}

/** The newest point of each round that has points and is not here any more. */
export async function removedRounds(records: RecordTransaction): Promise<readonly RestorePoint[]> {
  const here = new Set((await records.keys('rounds')).map(({ round }) => round));
  const gone = new Set((await records.keys(KIND)).map(({ round }) => round).filter((round) => !here.has(round)));
  const removed: RestorePoint[] = [];
  for (const round of gone) removed.push(...(await listPoints(records, round)).points.slice(0, 1));
  return removed.sort((a, b) => b.at - a.at);
}

/** What the newest point tells was taken out for good (JN5). */
export async function removedByPoints(records: RecordTransaction, roundId: string): Promise<ReadonlySet<string>> {
  const numbers = await pointNumbers(records, roundId);
  const newest = numbers.length > 0 ? await readPoint(records, roundId, idOf(Math.max(...numbers))) : null;
  return newest?.ok ? newest.value.data.removed : new Set();
}

async function pointNumbers(records: RecordTransaction, roundId: string): Promise<number[]> {
  const numbers = (await records.keys(KIND, roundId)).map(({ key }) =>
    Number(/^(?:info|text)\/(\d{10})$/.exec(key)?.[1]),
  );
  return [...new Set(numbers.filter((number) => !Number.isNaN(number)))];
}

async function readInfo(records: RecordTransaction, roundId: string, id: string): Promise<RestorePoint | null> {
  const raw = await records.get(KIND, roundId, infoKey(id));
  const info = isRecord(raw) ? parsePointInfo(raw.info) : null;
  return info?.header.id === roundId ? { ...info, id } : null;
}

async function dropPoint(records: RecordTransaction, roundId: string, id: string): Promise<void> {
  await records.delete(KIND, roundId, infoKey(id));
  await records.delete(KIND, roundId, textKey(id));
}
