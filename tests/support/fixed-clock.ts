import type { Clock } from '#domain/ports.ts';

export interface FixedClock extends Clock {
  set(now: number): void;
  pass(milliseconds: number): void;
}

/** A clock that stands until it is moved. Starts on 2 March 2026 at noon UTC. */
export function fixedClock(start: number = Date.UTC(2026, 2, 2, 12)): FixedClock {
  let now = start;
  return {
    now: () => now,
    set(time) {
      now = time;
    },
    pass(milliseconds) {
      now += milliseconds;
    },
  };
}
