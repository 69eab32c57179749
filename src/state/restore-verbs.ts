import type { RestorePoints, RoundStore, StoreError } from '#domain/ports.ts';
import { changesToBringBack } from '#domain/restore-points/bring-back.ts';
import { withoutWhatWasRemoved } from '#domain/restore-points/points-kept.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Commit } from '#domain/round/commit.ts';
import type { JoinRefusal } from '#domain/round/join-rounds.ts';
import type { LogEntry } from '#domain/round/log.ts';
import { restoreRound } from '#domain/round/restore-round.ts';
import type { Round } from '#domain/round/round.ts';
import { localDate } from './local-date.ts';
import type { NoRestorePoint, PointKeeper, Securing } from './point-keeper.ts';

type Restored = Result<null, JoinRefusal | StoreError | NoRestorePoint>;

/** What can be done with restore points (DA5). */
export interface RestoreVerbs {
  /** The points of the open round. */
  points(): Promise<Result<RestorePoints, StoreError>>;
  /** The round as it stood, for a preview; nothing changes. */
  openPoint(roundId: string, pointId: string): Promise<Result<Round, StoreError>>;
  /** Takes the open round back to a point by new writes (JN4), after making a point of how it is now. */
  restore(pointId: string, securing?: Securing): Promise<Restored>;
  /** Brings only these values back from a point; the rest of the open round stays as it is. */
  bringBack(pointId: string, keys: readonly string[], securing?: Securing): Promise<Restored>;
  /** Puts a removed round back among the rounds, from its last point. */
  returnRemoved(roundId: string, pointId: string): Promise<Result<null, StoreError>>;
  /** Deletes what a removed round left, for good. */
  forgetRemoved(roundId: string): Promise<Result<null, StoreError>>;
}

interface RestorePorts {
  readonly store: RoundStore;
  readonly keeper: PointKeeper;
  readonly current: () => Round | null;
  readonly stamp: () => Commit;
  readonly settled: () => Promise<void>;
  readonly replace: (round: Round) => Promise<Result<null, StoreError>>;
  readonly change: (changes: ReadonlyMap<string, unknown>, kind: LogEntry['kind']) => void;
  readonly list: () => Promise<void>;
}

export function createRestoreVerbs(ports: RestorePorts): RestoreVerbs {
  const { store, keeper, current, stamp, settled, replace, change, list } = ports;

  function goBack(round: Round, point: Round): Result<Round, JoinRefusal> {
    const by = stamp();
    return restoreRound(round, point, by, localDate(by.time));
  }

  /** The point without what has been taken out for good since; refused before anything is written. */
  async function pointFor(pointId: string): Promise<Result<{ round: Round; point: Round }, JoinRefusal | StoreError>> {
    await settled();
    const open = current();
    if (!open) return err({ kind: 'not-found' });
    const read = await store.openPoint(open.header.id, pointId);
    if (!read.ok) return read;
    const round = current() ?? open;
    const point = withoutWhatWasRemoved(read.value, round);
    const tried = goBack(round, point);
    return tried.ok ? ok({ round, point }) : tried;
  }

  return {
    async points() {
      const round = current();
      return round ? store.points(round.header.id) : ok({ points: [], unreadable: 0 });
    },
    openPoint: (roundId, pointId) => store.openPoint(roundId, pointId),
    async restore(pointId, securing = {}) {
      const found = await pointFor(pointId);
      if (!found.ok) return found;
      const secured = await keeper.secure(found.value.round, 'restore', securing);
      if (!secured.ok) return secured;
      // Another tab may have written meanwhile.
      const restored = goBack(current() ?? found.value.round, found.value.point);
      return restored.ok ? replace(restored.value) : restored;
    },
    async bringBack(pointId, keys, securing = {}) {
      const found = await pointFor(pointId);
      if (!found.ok) return found;
      const secured = await keeper.secure(found.value.round, 'restore', securing);
      if (!secured.ok) return secured;
      change(changesToBringBack(found.value.point, keys), 'restore');
      await settled();
      return ok(null);
    },
    async returnRemoved(roundId, pointId) {
      const point = await store.openPoint(roundId, pointId);
      if (!point.ok) return point;
      const saved = await store.save(point.value);
      if (!saved.ok) return saved;
      await list();
      return ok(null);
    },
    async forgetRemoved(roundId) {
      const removed = await store.removePoints(roundId);
      if (removed.ok) await list();
      return removed;
    },
  };
}
