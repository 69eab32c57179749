import { COUNTER_LIMIT, compareVersions, type Version } from './version.ts';

/**
 * A copy of a round's values, able to be joined with any other copy (JN1–JN6).
 *
 * `seen` tells for each writer the highest number this copy has known, held or not. A version that is seen and not held
 * was replaced. `values` holds the surviving versions under each key, oldest first; the last one is shown.
 * `removed` holds key prefixes that were taken out for good (JN5).
 */
export interface Replica<V> {
  readonly seen: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, readonly Version<V>[]>;
  readonly removed: ReadonlySet<string>;
}

export interface WriteStamp {
  readonly writer: string;
  /** Milliseconds from the clock port. */
  readonly time: number;
}

/** What to write: a value by key, or null to clear it. */
export type Changes<V> = ReadonlyMap<string, V | null>;

export function emptyReplica<V>(): Replica<V> {
  return { seen: new Map(), values: new Map(), removed: new Set() };
}

export function isRemoved(replica: Pick<Replica<unknown>, 'removed'>, key: string): boolean {
  for (const prefix of replica.removed) if (key.startsWith(prefix)) return true;
  return false;
}

/**
 * Writes each change under a dot of its own. A write replaces every version it has seen of its key, so it also settles a
 * conflict. Keys of a removed branch are passed over.
 */
export function write<V>(replica: Replica<V>, stamp: WriteStamp, changes: Changes<V>): Replica<V> {
  const seen = new Map(replica.seen);
  const values = new Map(replica.values);
  // Held at the limit rather than past it: a hostile counter must not make our own next write unreadable.
  const counter = Math.min(highestCounter(replica) + 1, COUNTER_LIMIT - 1);
  for (const [key, value] of changes) {
    if (isRemoved(replica, key)) continue;
    const n = (seen.get(stamp.writer) ?? 0) + 1;
    seen.set(stamp.writer, n);
    values.set(key, [{ writer: stamp.writer, n, counter, time: stamp.time, value }]);
  }
  return { seen, values, removed: replica.removed };
}

/** Takes out every value whose key starts with `prefix`; no concurrent edit and no older copy brings it back (JN5). */
export function removeBranch<V>(replica: Replica<V>, prefix: string): Replica<V> {
  const removed = new Set(replica.removed).add(prefix);
  return withoutRemoved({ seen: replica.seen, values: replica.values, removed });
}

/**
 * Without the values of removed branches, and without having seen those who wrote in nothing else: else copies that heard
 * of the removal sooner and later would differ, and go on naming who was taken out.
 */
export function withoutRemoved<V>(replica: Replica<V>): Replica<V> {
  if (replica.removed.size === 0) return replica;
  const values = new Map([...replica.values].filter(([key]) => !isRemoved(replica, key)));
  const held = new Set([...values.values()].flatMap((versions) => versions.map(({ writer }) => writer)));
  const seen = new Map([...replica.seen].filter(([writer]) => held.has(writer) || !isWriterOfRemoved(replica, writer)));
  return { ...replica, seen, values };
}

/** `<id>~…` writes only in the branch of that id. */
function isWriterOfRemoved({ removed }: Pick<Replica<unknown>, 'removed'>, writer: string): boolean {
  const id = writer.split('~')[0];
  return writer.includes('~') && [...removed].some((prefix) => prefix.endsWith(`/${id}/`));
}

/** The value under a key, or null when it is absent or cleared: readers can't tell the two apart (JN3). */
export function shownValue<V>(replica: Pick<Replica<V>, 'values'>, key: string): V | null {
  return replica.values.get(key)?.at(-1)?.value ?? null;
}

/** All present values by key, in key order. */
export function shownValues<V>(replica: Replica<V>): Map<string, V> {
  const shown = new Map<string, V>();
  for (const key of [...replica.values.keys()].sort()) {
    const value = shownValue(replica, key);
    if (value !== null) shown.set(key, value);
  }
  return shown;
}

export function sortedVersions<V>(versions: readonly Version<V>[]): readonly Version<V>[] {
  return versions.length < 2 ? versions : [...versions].sort(compareVersions);
}

function highestCounter(replica: Replica<unknown>): number {
  let highest = 0;
  for (const versions of replica.values.values()) {
    for (const version of versions) if (version.counter > highest) highest = version.counter;
  }
  return highest;
}
