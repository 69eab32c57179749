import { err, ok, type Result } from '../result.ts';
import { type Damage, findDamage } from './damage.ts';
import { type Replica, sortedVersions, withoutRemoved } from './replica.ts';
import { dotOf, type Version } from './version.ts';

/**
 * Joins two copies. A version is dropped only if the other side has seen it and no longer holds it (JN2); what survives
 * side by side under one key is a conflict, kept until a person writes. The order of joining never matters and joining
 * again changes nothing. Damage in either copy is refused (JN6).
 */
export function join<V>(a: Replica<V>, b: Replica<V>): Result<Replica<V>, Damage> {
  const damage = findDamage(a, b);
  if (damage) return err(damage);
  const values = new Map<string, readonly Version<V>[]>();
  for (const key of new Set([...a.values.keys(), ...b.values.keys()])) {
    const versions = joinVersions(a.values.get(key) ?? [], a.seen, b.values.get(key) ?? [], b.seen);
    if (versions.length > 0) values.set(key, versions);
  }
  const removed = new Set([...a.removed, ...b.removed]);
  return ok(withoutRemoved({ seen: joinSeen(a.seen, b.seen), values, removed }));
}

/** Joins what two copies hold under one key. Storage uses it record by record, inside its transaction (DA6). */
export function joinVersions<V>(
  a: readonly Version<V>[],
  seenByA: ReadonlyMap<string, number>,
  b: readonly Version<V>[],
  seenByB: ReadonlyMap<string, number>,
): readonly Version<V>[] {
  const inA = new Set(a.map(dotOf));
  const inB = new Set(b.map(dotOf));
  const fromA = a.filter((version) => inB.has(dotOf(version)) || !hasSeen(seenByB, version));
  const fromB = b.filter((version) => !inA.has(dotOf(version)) && !hasSeen(seenByA, version));
  return sortedVersions([...fromA, ...fromB]);
}

export function joinSeen(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  const seen = new Map(a);
  for (const [writer, n] of b) seen.set(writer, Math.max(seen.get(writer) ?? 0, n));
  return seen;
}

function hasSeen(seen: ReadonlyMap<string, number>, version: Version<unknown>): boolean {
  return (seen.get(version.writer) ?? 0) >= version.n;
}
