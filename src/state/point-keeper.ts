import type { Clock, RoundStore, StoreError } from '#domain/ports.ts';
import type { PointReason } from '#domain/restore-points/restore-point.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import { localDate } from './local-date.ts';

/** Nothing has been done: the restore point that goes before it could not be made (DA5). */
export interface NoRestorePoint {
  readonly kind: 'no-restore-point';
  /** Why, for example because the browser's storage is full. */
  readonly error: StoreError;
}

export interface Securing {
  /** Goes on without a restore point; only after the user has been told that there will be none. */
  readonly withoutPoint?: boolean;
}

interface PointKeeperPorts {
  readonly store: RoundStore;
  readonly clock: Clock;
  readonly onDailyFailed: (error: StoreError) => void;
}

export interface PointKeeper {
  /** Makes a point of `round`. Refuses when it can't be made, unless that was accepted beforehand. */
  secure(round: Round, reason: PointReason, securing: Securing): Promise<Result<null, StoreError | NoRestorePoint>>;
  /** Makes the day's point of the round as it is before its first change; once a day, in whichever tab comes first. */
  daily(before: Round): void;
  settled(): Promise<void>;
}

export function createPointKeeper({ store, clock, onDailyFailed }: PointKeeperPorts): PointKeeper {
  /** Day by round: one look a day is enough, also where the point could not be made. */
  const lookedOn = new Map<string, string>();
  let running: Promise<void> = Promise.resolve();

  async function keepDaily(round: Round, today: string): Promise<void> {
    const { id } = round.header;
    const kept = await store.points(id);
    // Only the newest: where the clock was set back, one of the same date may be there from another time.
    const newest = kept.ok ? kept.value.points.find(({ reason }) => reason === 'daily') : undefined;
    if (newest && localDate(newest.at) === today) return;
    const made = kept.ok ? await store.keepPoint({ round, reason: 'daily', at: clock.now() }) : kept;
    // A round that could not be stored itself is told by the save line already.
    if (!made.ok && made.error.kind !== 'not-found') onDailyFailed(made.error);
  }

  return {
    async secure(round, reason, { withoutPoint = false }) {
      if (withoutPoint) return ok(null);
      const made = await store.keepPoint({ round, reason, at: clock.now() });
      if (made.ok || made.error.kind === 'newer-format') return made;
      return err({ kind: 'no-restore-point', error: made.error });
    },
    daily(before) {
      const today = localDate(clock.now());
      if (lookedOn.get(before.header.id) === today) return;
      lookedOn.set(before.header.id, today);
      running = running.then(() => keepDaily(before, today));
    },
    settled: () => running,
  };
}
