import fc from 'fast-check';
import { join } from '#domain/join/join.ts';
import { emptyReplica, type Replica, removeBranch, write } from '#domain/join/replica.ts';
import { restore } from '#domain/join/restore.ts';

/** What may happen at three computers that exchange copies now and then. */
export type Step =
  | {
      readonly do: 'write';
      readonly at: number;
      readonly key: string;
      readonly value: number | null;
      readonly time: number;
    }
  | { readonly do: 'join'; readonly at: number; readonly from: number }
  | { readonly do: 'keep'; readonly at: number }
  | { readonly do: 'restore'; readonly at: number; readonly time: number }
  | { readonly do: 'remove'; readonly at: number; readonly key: string };

const place = fc.nat(2);
const time = fc.nat(5);
const key = fc.constantFrom('a/1', 'a/2', 'b/1', 'c/1');

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      at: place,
      key,
      value: fc.oneof(fc.nat(3), fc.constant(null)),
      time,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('join' as const), at: place, from: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('keep' as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), at: place, time }) },
);

export const anyRemoval: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('remove' as const),
  at: place,
  key: fc.constantFrom('a/', 'b/'),
});

export const anyHistory = (steps: fc.Arbitrary<Step> = anyStep) => fc.array(steps, { maxLength: 40 });

export interface Computers {
  readonly replicas: [Replica<number>, Replica<number>, Replica<number>];
  /** The copy each computer has put away last. */
  readonly kept: [Replica<number>, Replica<number>, Replica<number>];
}

export function live(history: readonly Step[]): Computers {
  const empty = () => emptyReplica<number>();
  const replicas: Computers['replicas'] = [empty(), empty(), empty()];
  const kept: Computers['kept'] = [empty(), empty(), empty()];
  for (const step of history) {
    const at = step.at as 0 | 1 | 2;
    const own = replicas[at];
    const writer = `writer-${at}`;
    switch (step.do) {
      case 'write':
        replicas[at] = write(own, { writer, time: step.time }, new Map([[step.key, step.value]]));
        break;
      case 'join':
        replicas[at] = joined(own, replicas[step.from as 0 | 1 | 2]);
        break;
      case 'keep':
        kept[at] = own;
        break;
      case 'restore':
        replicas[at] = restore(own, kept[at], { writer, time: step.time });
        break;
      case 'remove':
        replicas[at] = removeBranch(own, step.key);
        break;
    }
  }
  return { replicas, kept };
}

/** Joins copies that are known to be sound. */
export function joined<V>(a: Replica<V>, b: Replica<V>): Replica<V> {
  const result = join(a, b);
  if (!result.ok) throw new Error(`damaged: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Everything a copy holds, in one order, so that two copies can be compared as a whole. */
export function canonical(replica: Replica<unknown>): unknown {
  const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
  return {
    seen: [...replica.seen].sort(byKey),
    values: [...replica.values].sort(byKey),
    removed: [...replica.removed].sort(),
  };
}
