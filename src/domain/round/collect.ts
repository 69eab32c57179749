import { asClosed } from '../closing/as-closed.ts';
import { shownValue } from '../join/replica.ts';
import type { Round } from './round.ts';

/** The value of a round under a key, or null when it is absent or cleared: of a closed round as it stood then (YR5). */
export function readValue<T>(round: Pick<Round, 'data'>, key: string): T | null {
  return shownValue(asClosed(round.data), key) as T | null;
}

/**
 * Present values whose key starts with `prefix`, by the rest of the key, in key order: of a closed round as they stood then
 * (YR5).
 */
export function collect<T>(
  round: Pick<Round, 'data'>,
  prefix: string,
  read: (value: unknown) => T,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const data = asClosed(round.data);
  const keys = [...data.values.keys()].filter((key) => key.startsWith(prefix)).sort();
  for (const key of keys) {
    const value = shownValue(data, key);
    if (value !== null) found.set(key.slice(prefix.length), read(value));
  }
  return found;
}
