import { namingOf } from '#domain/group/group-settings.ts';
import { emptyReplica } from '#domain/join/replica.ts';
import type { AsideRecord, Clock, NewPoint, RoundStore, StoreError } from '#domain/ports.ts';
import { withoutNamesKept, withoutWhatWasRemoved } from '#domain/restore-points/points-kept.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { isRecord, parseVersions } from '#domain/round/header-schema.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import type { Announcer } from './announcer.ts';
import { HEADER_KEY, type HeaderRecord, parseHeaderRecord, storeErrorOf } from './header-record.ts';
import { listRounds } from './list-rounds.ts';
import { newerRounds } from './newer-rounds.ts';
import { openRound, type Unreadable } from './open-round.ts';
import { addPoint, keepNewestPoint, listPoints, readPoint, removedRounds } from './point-records.ts';
import { asideRecordOf, putAside } from './put-aside.ts';
import { RECORD_KINDS, type RecordSpace, type RecordTransaction } from './records.ts';
import { saveRound } from './save-round.ts';

/** A removed round leaves its newest restore point. */
const RECORDS_OF_ROUND = RECORD_KINDS.filter((kind) => kind !== 'restore-points');

/** The round store over any space of records: IndexedDB in the browser, memory in tests. */
export function createRoundStore(space: RecordSpace, clock: Clock, announcer: Announcer): RoundStore {
  async function announced<T>(roundId: string, result: Promise<Result<T, StoreError>>): Promise<Result<T, StoreError>> {
    const done = await result;
    if (done.ok) announcer.announce(roundId);
    return done;
  }

  return {
    async list() {
      const listed = await space.read(async (records) => ok(await listRounds(records)));
      if (!listed.ok) return listed;
      await keepAside(space, listed.value.unreadable);
      return ok(listed.value.rounds);
    },

    async open(roundId) {
      const opened = await space.read((records) => openRound(records, roundId));
      if (!opened.ok) return opened;
      await keepAside(space, opened.value.unreadable);
      return opened.value.round;
    },

    save(round, keys) {
      return announced(
        round.header.id,
        space.write((records) => saveRound(records, round, keys, clock.now())),
      );
    },

    noteFileSaved(roundId, at) {
      return announced(
        roundId,
        space.write(async (records) => {
          const header = await readHeader(records, roundId);
          if (!header.ok) return header;
          const record: HeaderRecord = { ...header.value, fileSavedAt: at };
          await records.put('rounds', record);
          return ok(null);
        }),
      );
    },

    remove(roundId, last) {
      return announced(
        roundId,
        space.write(async (records) => {
          const header = await readHeader(records, roundId);
          if (!header.ok) return header;
          // What goes first makes room for the point.
          for (const kind of RECORDS_OF_ROUND) await records.deleteBranch(kind, roundId, '');
          if (last) await addPoint(records, withoutRemoved(last, header.value));
          await keepNewestPoint(records, roundId);
          return ok(null);
        }),
      );
    },

    keepPoint(point) {
      return space.write(async (records) => {
        const header = await readHeader(records, point.round.header.id);
        if (!header.ok) return header;
        await addPoint(records, await withoutNames(records, withoutRemoved(point, header.value)));
        return ok(null);
      });
    },

    points(roundId) {
      return space.read(async (records) => ok(await listPoints(records, roundId)));
    },

    openPoint(roundId, pointId) {
      return space.read((records) => readPoint(records, roundId, pointId));
    },

    removePoints(roundId) {
      return space.write(async (records) => {
        await records.deleteBranch('restore-points', roundId, '');
        return ok(null);
      });
    },

    beside() {
      return space.read(async (records) =>
        ok({ newer: await newerRounds(records), removed: await removedRounds(records) }),
      );
    },

    async clear() {
      const here = await space.read(async (records) => ok(await records.keys('rounds')));
      const cleared = await space.clear();
      if (cleared.ok && here.ok) for (const { round } of here.value) announcer.announce(round);
      return cleared;
    },

    aside() {
      return space.read<readonly AsideRecord[]>(async (records) => ok((await records.all('aside')).map(asideRecordOf)));
    },

    watch(onChange) {
      return announcer.listen(onChange);
    },
  };
}

/** A tab that hasn't heard of a removal must not keep in a point what was taken out for good (JN5). */
function withoutRemoved(point: NewPoint, { removed }: HeaderRecord): NewPoint {
  if (removed.length === 0) return point;
  return { ...point, round: withoutWhatWasRemoved(point.round, { data: { removed: new Set(removed) } }) };
}

/** Nor the names that the round has gone on without since: the day's point is of how it was before (GR10). */
async function withoutNames(records: RecordTransaction, point: NewPoint): Promise<NewPoint> {
  const raw = await records.get('values', point.round.header.id, valueKey.naming);
  const naming = parseVersions(valueKey.naming, isRecord(raw) ? raw.versions : undefined);
  const data = { ...emptyReplica<RoundValue>(), values: new Map(naming.ok ? [[valueKey.naming, naming.value]] : []) };
  return namingOf({ data }) === 'nameless' ? { ...point, round: withoutNamesKept(point.round, data) } : point;
}

async function readHeader(records: RecordTransaction, roundId: string): Promise<Result<HeaderRecord, StoreError>> {
  const raw = await records.get('rounds', roundId, HEADER_KEY);
  if (raw === undefined) return err({ kind: 'not-found' });
  const header = parseHeaderRecord(raw);
  return header.ok ? header : err(storeErrorOf(header.error));
}

/**
 * Copies what couldn't be read. It stays in its place as well, so nothing is lost when the copy can't be made (a full disk)
 * and reading goes on.
 */
async function keepAside(space: RecordSpace, unreadable: readonly Unreadable[]): Promise<void> {
  if (unreadable.length === 0) return;
  await space.write(async (records) => {
    for (const { kind, round, key, raw } of unreadable) {
      // Taken out for good since it was read: its copy must not stay (JN5).
      if (kind === 'values' && (await records.get(kind, round, key)) === undefined) continue;
      await putAside(records, kind, { round, key }, raw);
    }
    return ok(null);
  });
}
