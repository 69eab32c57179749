/**
 * One write of one value. `writer` and `n` are its dot, which names it for ever; `counter`, `time` and `writer` are its
 * stamp, which orders it among versions that did not know of each other. `value` is null where the value was cleared.
 */
export interface Version<V> {
  /** Random id made for each opened tab; never read from storage or a file (JN1). */
  readonly writer: string;
  /** The writer's own running number, from 1. */
  readonly n: number;
  /** Logical counter: one more than the highest this copy knew of. */
  readonly counter: number;
  /** Wall clock in milliseconds; breaks ties and is displayed, never trusted (JN6). */
  readonly time: number;
  readonly value: V | null;
}

/** Counters and running numbers stay below this (JN6). */
export const COUNTER_LIMIT = 2 ** 40;

export function isCounter(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < COUNTER_LIMIT;
}

/** Names one write: equal dots are the same write. */
export function dotOf(version: Pick<Version<unknown>, 'writer' | 'n'>): string {
  return `${version.writer}:${version.n}`;
}

/** Negative when `a` is older. A total order: no two different dots compare as equal. */
export function compareVersions(a: Version<unknown>, b: Version<unknown>): number {
  if (a.counter !== b.counter) return a.counter - b.counter;
  if (a.time !== b.time) return a.time - b.time;
  if (a.writer !== b.writer) return a.writer < b.writer ? -1 : 1;
  return a.n - b.n;
}
