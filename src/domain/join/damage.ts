import { isSameValue } from './equal.ts';
import type { Replica } from './replica.ts';
import { dotOf, isCounter, type Version } from './version.ts';

/** Why a copy can't be trusted (JN6). `key` names the value at fault. */
export type Damage =
  | { readonly kind: 'counter'; readonly key: string }
  | { readonly kind: 'unseen'; readonly key: string }
  | { readonly kind: 'dot-twice'; readonly key: string };

interface Held {
  readonly key: string;
  readonly version: Version<unknown>;
}

/** The first damage within these copies taken together, or null. One dot may stand in several copies, with one content. */
export function findDamage(...replicas: readonly Replica<unknown>[]): Damage | null {
  const held = new Map<string, Held>();
  for (const replica of replicas) {
    for (const n of replica.seen.values()) if (!isCounter(n)) return { kind: 'counter', key: 'seen' };
    const own = new Set<string>();
    for (const [key, versions] of replica.values) {
      for (const version of versions) {
        if (!isCounter(version.counter) || !isCounter(version.n) || !Number.isFinite(version.time)) {
          return { kind: 'counter', key };
        }
        if ((replica.seen.get(version.writer) ?? 0) < version.n) return { kind: 'unseen', key };
        const dot = dotOf(version);
        if (own.has(dot)) return { kind: 'dot-twice', key };
        own.add(dot);
        const other = held.get(dot);
        if (other && !isSameHeld(other, { key, version })) return { kind: 'dot-twice', key };
        held.set(dot, { key, version });
      }
    }
  }
  return null;
}

function isSameHeld(a: Held, b: Held): boolean {
  return (
    a.key === b.key &&
    a.version.counter === b.version.counter &&
    a.version.time === b.version.time &&
    isSameValue(a.version.value, b.version.value)
  );
}
