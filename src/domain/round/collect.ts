import { shownValue } from '../join/replica.ts';
import type { Round } from './round.ts';

/** Present values whose key starts with `prefix`, by the rest of the key, in key order. */
export function collect<T>(
  round: Pick<Round, 'data'>,
  prefix: string,
  read: (value: unknown) => T,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const keys = [...round.data.values.keys()].filter((key) => key.startsWith(prefix)).sort();
  for (const key of keys) {
    const value = shownValue(round.data, key);
    if (value !== null) found.set(key.slice(prefix.length), read(value));
  }
  return found;
}
