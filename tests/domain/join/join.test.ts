import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOf } from '#domain/join/conflicts.ts';
import { findDamage } from '#domain/join/damage.ts';
import { join } from '#domain/join/join.ts';
import { emptyReplica, type Replica, removeBranch, shownValue, shownValues, write } from '#domain/join/replica.ts';
import { restore } from '#domain/join/restore.ts';
import { COUNTER_LIMIT, type Version } from '#domain/join/version.ts';
import { anyHistory, anyRemoval, anyStep, canonical, joined, live } from '#tests/support/replica-histories.ts';

const put = (replica: Replica<number>, writer: string, key: string, value: number | null, time = 0) =>
  write(replica, { writer, time }, new Map([[key, value]]));
const empty = emptyReplica<number>();
const runs = { numRuns: 3000 };

describe('writing', () => {
  it('[JN1] each write has its own dot, and the copy has seen it', () => {
    const replica = put(put(empty, 'w', 'a/1', 1, 10), 'w', 'b/1', 2, 20);
    expect(replica.values.get('a/1')).toEqual([{ writer: 'w', n: 1, counter: 1, time: 10, value: 1 }]);
    expect(replica.values.get('b/1')).toEqual([{ writer: 'w', n: 2, counter: 2, time: 20, value: 2 }]);
    expect(replica.seen).toEqual(new Map([['w', 2]]));
  });

  it('[JN3] a cleared value is absent for the reader and a stamped empty value in the copy', () => {
    const replica = put(put(empty, 'w', 'a/1', 1), 'w', 'a/1', null);
    expect(shownValue(replica, 'a/1')).toBeNull();
    expect(shownValues(replica).has('a/1')).toBe(false);
    expect(replica.values.get('a/1')).toEqual([{ writer: 'w', n: 2, counter: 2, time: 0, value: null }]);
  });
});

describe('joining', () => {
  it('[JN2] joining is commutative, associative and idempotent, whatever has happened', () => {
    fc.assert(
      fc.property(
        anyHistory(fc.oneof({ weight: 12, arbitrary: anyStep }, { weight: 1, arbitrary: anyRemoval })),
        (history) => {
          const [a, b, c] = live(history).replicas;
          expect(canonical(joined(a, b))).toEqual(canonical(joined(b, a)));
          expect(canonical(joined(joined(a, b), c))).toEqual(canonical(joined(a, joined(b, c))));
          expect(canonical(joined(a, a))).toEqual(canonical(a));
          expect(canonical(joined(joined(a, b), b))).toEqual(canonical(joined(a, b)));
        },
      ),
      runs,
    );
  });

  it('[JN2] a value is dropped only if the other side has seen it and no longer holds it', () => {
    fc.assert(
      fc.property(anyHistory(), (history) => {
        const [a, b] = live(history).replicas;
        const both = joined(a, b);
        const isHeld = (replica: Replica<number>, key: string, version: Version<number>) =>
          replica.values.get(key)?.some((held) => held.writer === version.writer && held.n === version.n) ?? false;
        for (const [mine, other] of [
          [a, b],
          [b, a],
        ] as const) {
          for (const [key, versions] of mine.values) {
            for (const version of versions) {
              const wasReplaced = (other.seen.get(version.writer) ?? 0) >= version.n && !isHeld(other, key, version);
              expect(isHeld(both, key, version)).toBe(!wasReplaced);
            }
          }
        }
      }),
      runs,
    );
  });

  it('[JN2] two writes side by side are a conflict: the higher stamp is shown, both are kept until a person writes', () => {
    const start = put(empty, 'x', 'a/1', 0);
    const a = put(start, 'a', 'a/1', 1, 100);
    const b = put(start, 'b', 'a/1', 2, 200);
    const both = joined(a, b);
    expect(shownValue(both, 'a/1')).toBe(2);
    expect(conflictsOf(both).map(({ key, versions }) => [key, versions.map((version) => version.value)])).toEqual([
      ['a/1', [1, 2]],
    ]);
    const settled = put(both, 'c', 'a/1', 1);
    expect(conflictsOf(settled)).toEqual([]);
    expect(shownValue(joined(joined(settled, a), b), 'a/1')).toBe(1);
  });

  it('[JN2] a newer counter wins over a later clock', () => {
    const a = put(put(empty, 'a', 'a/1', 1, 1), 'a', 'a/1', 2, 2);
    const b = put(empty, 'b', 'a/1', 9, 1_000);
    expect(shownValue(joined(a, b), 'a/1')).toBe(2);
  });

  it('[JN2] two writers who wrote the same are not in conflict', () => {
    expect(conflictsOf(joined(put(empty, 'a', 'a/1', 1), put(empty, 'b', 'a/1', 1)))).toEqual([]);
  });
});

describe('restoring', () => {
  it('[JN4] a restored state survives joining any copy seen before', () => {
    fc.assert(
      fc.property(anyHistory(), fc.nat(5), (history, time) => {
        const { replicas, kept } = live(history);
        const all = joined(joined(replicas[0], replicas[1]), replicas[2]);
        const restored = restore(all, kept[0], { writer: 'writer-0', time });
        expect(shownValues(restored)).toEqual(shownValues(kept[0]));
        for (const copy of [...replicas, ...kept]) {
          expect(shownValues(joined(restored, copy))).toEqual(shownValues(kept[0]));
        }
      }),
      runs,
    );
  });

  it('[JN4] an edit by another that was not seen appears as a conflict beside the restored value', () => {
    const old = put(empty, 'a', 'a/1', 1);
    const now = put(old, 'a', 'a/1', 2);
    const unseen = put(now, 'b', 'a/1', 3);
    const restored = restore(now, old, { writer: 'a', time: 0 });
    expect(conflictsOf(joined(restored, unseen))).toHaveLength(1);
  });

  it('[JN4] a value made since gets a delete', () => {
    const now = put(put(empty, 'a', 'a/1', 1), 'a', 'b/1', 2);
    const restored = restore(now, put(empty, 'a', 'a/1', 1), { writer: 'a', time: 5 });
    expect(restored.values.get('b/1')?.[0]).toMatchObject({ value: null, time: 5 });
  });
});

describe('deleting', () => {
  it('[JN5] a delete beside an edit is a conflict', () => {
    const start = put(empty, 'x', 'a/1', 0);
    const both = joined(put(start, 'a', 'a/1', null), put(start, 'b', 'a/1', 7));
    expect(conflictsOf(both)).toHaveLength(1);
  });

  it('[JN5] a removed branch beats any edit and no old copy brings it back', () => {
    fc.assert(
      fc.property(anyHistory(), (history) => {
        const [a, b, c] = live(history).replicas;
        const removed = removeBranch(a, 'a/');
        const all = joined(joined(b, removed), c);
        expect([...all.values.keys()].some((key) => key.startsWith('a/'))).toBe(false);
        const later = put(all, 'writer-1', 'a/1', 3);
        expect(shownValue(later, 'a/1')).toBeNull();
      }),
      runs,
    );
  });
});

describe('damage', () => {
  const version = (over: Partial<Version<number>>): Version<number> => ({
    writer: 'w',
    n: 1,
    counter: 1,
    time: 0,
    value: 1,
    ...over,
  });
  const holding = (versions: Version<number>[], seen = 1): Replica<number> => ({
    seen: new Map([['w', seen]]),
    values: new Map([['a/1', versions]]),
    removed: new Set(),
  });

  it.each([2 ** 40, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('[JN6] a counter of %s is refused', (counter) => {
    expect(join(holding([version({ counter })]), empty)).toEqual({ ok: false, error: { kind: 'counter', key: 'a/1' } });
  });

  it('[JN6] a counter just below 2^40 is read, and the next write stays readable', () => {
    const top = holding([version({ counter: COUNTER_LIMIT - 1 })]);
    expect(join(top, empty).ok).toBe(true);
    const next = put(top, 'v', 'a/1', 5);
    expect(findDamage(next)).toBeNull();
    expect(shownValue(joined(next, top), 'a/1')).toBe(5);
  });

  it('[JN6] one dot with two values is refused', () => {
    const a = holding([version({ value: 1 })]);
    expect(join(a, holding([version({ value: 2 })]))).toEqual({ ok: false, error: { kind: 'dot-twice', key: 'a/1' } });
    expect(join(a, holding([version({ time: 9 })])).ok).toBe(false);
    expect(join(a, holding([version({})])).ok).toBe(true);
  });

  it('[JN6] one dot under two keys is refused', () => {
    const twice = {
      ...holding([version({})]),
      values: new Map([
        ['a/1', [version({})]],
        ['b/1', [version({})]],
      ]),
    };
    expect(findDamage(twice)).toEqual({ kind: 'dot-twice', key: 'b/1' });
  });

  it('[JN6] a value that its own copy has not seen is refused', () => {
    expect(findDamage(holding([version({ n: 5 })], 4))).toEqual({ kind: 'unseen', key: 'a/1' });
  });
});
