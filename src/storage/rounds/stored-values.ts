import { findDamage } from '#domain/join/damage.ts';
import { emptyReplica, type Replica } from '#domain/join/replica.ts';
import type { Version } from '#domain/join/version.ts';
import { isRecord, parseVersions } from '#domain/round/header-schema.ts';
import type { RoundValue } from '#domain/round/values.ts';
import type { StoredRecord } from './records.ts';

type Versions = readonly Version<RoundValue>[];

export interface ValueRecord extends StoredRecord {
  readonly versions: Versions;
}

/** The value records of a round, told apart one by one (DA3). */
export interface StoredValues {
  readonly seen: ReadonlyMap<string, number>;
  readonly readable: ReadonlyMap<string, Versions>;
  /** As they stand in storage. */
  readonly unreadable: ReadonlyMap<string, unknown>;
}

/**
 * Reads value records, each for itself. A record is unreadable too when its versions are damaged (JN6), by themselves or
 * against `beside`, the sound copy in memory. `seen` null: the header can't be trusted,
 * and what is held counts as seen.
 */
export function readStoredValues(
  raws: readonly unknown[],
  seen: ReadonlyMap<string, number> | null,
  beside: Replica<RoundValue> = emptyReplica(),
): StoredValues {
  const readable = new Map<string, Versions>();
  const unreadable = new Map<string, unknown>();
  const rawByKey = new Map<string, unknown>();
  for (const raw of raws) {
    const key = isRecord(raw) ? String(raw.key) : '';
    rawByKey.set(key, raw);
    const versions = parseVersions(key, isRecord(raw) ? raw.versions : raw);
    if (versions.ok) readable.set(key, versions.value);
    else unreadable.set(key, raw);
  }
  const known = seen ?? dotsOf(readable);
  for (;;) {
    // The sound copy first: the damage is then named in the stored one.
    const damage = findDamage(beside, { seen: known, values: readable, removed: new Set() });
    if (!damage || !readable.delete(damage.key)) break;
    unreadable.set(damage.key, rawByKey.get(damage.key));
  }
  return { seen: known, readable, unreadable };
}

/** For each writer the highest number among the versions held. */
export function dotsOf(values: ReadonlyMap<string, Versions>): Map<string, number> {
  const seen = new Map<string, number>();
  for (const versions of values.values()) {
    for (const { writer, n } of versions) seen.set(writer, Math.max(seen.get(writer) ?? 0, n));
  }
  return seen;
}
