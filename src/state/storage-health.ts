import type { Clock, Persistence, PersistenceAnswer, StoreError } from '#domain/ports.ts';
import { roomNeeded } from '#domain/restore-points/room-needed.ts';
import type { Round } from '#domain/round/round.ts';

/** What is known of this browser's storage. Never relied on: the round file is the record (DA1). */
export interface StorageHealth {
  /** What the browser said when asked not to clear our data by itself; «unknown» until it has been asked. */
  readonly persisted: PersistenceAnswer | 'unknown';
  /** Bytes, as far as the browser tells; null where it doesn't. */
  readonly used: number | null;
  readonly quota: number | null;
  /** The next save and a restore point of the open round may not fit (`roomNeeded`), or one just did not. */
  readonly low: boolean;
}

export const UNKNOWN_HEALTH: StorageHealth = { persisted: 'unknown', used: null, quota: null, low: false };

const MINUTE = 60_000;

interface HealthPorts {
  /** Missing where nobody can be asked: everything stays unknown. */
  readonly persistence: Persistence | undefined;
  readonly clock: Clock;
  readonly current: () => Round | null;
  readonly health: () => StorageHealth;
  readonly onHealth: (health: StorageHealth) => void;
}

export interface HealthWatch {
  opened(): void;
  /** The first time asks the browser to keep our data; looks for room then, and at most once a minute afterwards. */
  saved(): void;
  failed(error: StoreError): void;
}

export function createHealthWatch({ persistence, clock, current, health, onHealth }: HealthPorts): HealthWatch {
  let hasAsked = false;
  let lookedAt: number | null = null;
  let looks = 0;

  async function learn(answer: Promise<StorageHealth['persisted']> | undefined): Promise<void> {
    const persisted = await answer;
    if (persisted) onHealth({ ...health(), persisted });
  }

  async function look(isFull = false): Promise<void> {
    looks += 1;
    const own = looks;
    lookedAt = isFull ? null : clock.now();
    if (isFull) onHealth({ ...health(), low: true });
    const estimate = (await persistence?.estimate()) ?? null;
    // A later look knows better.
    if (own !== looks) return;
    const round = current();
    const isLow = estimate !== null && round !== null && estimate.quota - estimate.used < roomNeeded(round);
    onHealth({
      ...health(),
      used: estimate?.used ?? null,
      quota: estimate?.quota ?? null,
      low: isFull || isLow,
    });
  }

  /** Either way: the clock of a computer may be set back. */
  const isMinuteOver = () => lookedAt === null || Math.abs(clock.now() - lookedAt) >= MINUTE;

  return {
    opened() {
      if (!hasAsked) void learn(persistence?.known());
      void look();
    },
    saved() {
      if (hasAsked && !isMinuteOver()) return;
      if (!hasAsked) void learn(persistence?.ask());
      hasAsked = true;
      void look();
    },
    failed(error) {
      if (error.kind === 'storage-full') void look(true);
    },
  };
}
