import { type Changes, shownValue } from '../join/replica.ts';
import type { Round } from '../round/round.ts';
import type { RoundValue } from '../round/values.ts';

/** What could not be read of a round, in the words of the round: whole statements and actions, and the rest as a number. */
export interface LostParts {
  readonly items: readonly string[];
  readonly actions: readonly string[];
  readonly others: number;
}

/** The keys put aside that the round still lacks; one that has been written again since is not lost any more. */
export function lostKeys(round: Round, keysPutAside: readonly (string | null)[]): string[] {
  const keys = new Set(keysPutAside.filter((key) => key !== null));
  return [...keys].filter((key) => !round.data.values.has(key)).sort();
}

export function lostParts(keys: readonly string[]): LostParts {
  const items = new Set<string>();
  const actions = new Set<string>();
  let others = 0;
  for (const key of keys) {
    const [group = '', second = '', third = ''] = key.split('/');
    if (ITEM_GROUPS.has(group)) items.add(second);
    else if (group === 'group') items.add(third);
    else if (group === 'action') actions.add(second);
    else others += 1;
  }
  return { items: [...items], actions: [...actions], others };
}

const ITEM_GROUPS = new Set(['agreed', 'target', 'suggestion', 'change-cause']);

/** Those of the keys that a point has a value for. */
export function heldKeys(point: Round, keys: readonly string[]): string[] {
  return keys.filter((key) => shownValue(point.data, key) !== null);
}

/** Brings only these values back from a point, as new writes (JN4); the rest of the round stays as it is. */
export function changesToBringBack(point: Round, keys: readonly string[]): Changes<RoundValue> {
  return new Map(heldKeys(point, keys).map((key) => [key, shownValue(point.data, key)]));
}
