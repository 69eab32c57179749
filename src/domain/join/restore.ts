import { isSameValue } from './equal.ts';
import { type Changes, type Replica, shownValue, type WriteStamp, write } from './replica.ts';

/**
 * What has to be written to `now` so that it shows what `past` showed (JN4): the old content of each differing value, and
 * null for each value made since. A key in conflict is written too, so that the restored value stands alone.
 */
export function changesToRestore<V>(now: Replica<V>, past: Replica<V>): Changes<V> {
  const changes = new Map<string, V | null>();
  for (const key of new Set([...now.values.keys(), ...past.values.keys()])) {
    const old = shownValue(past, key);
    const isConflict = (now.values.get(key)?.length ?? 0) > 1;
    if (isConflict || !isSameValue(shownValue(now, key), old)) changes.set(key, old);
  }
  return changes;
}

/** Restores by new writes, so that joining any copy seen before changes nothing afterwards (JN4). */
export function restore<V>(now: Replica<V>, past: Replica<V>, stamp: WriteStamp): Replica<V> {
  return write(now, stamp, changesToRestore(now, past));
}
