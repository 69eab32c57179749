import { isSameValue } from '#domain/join/equal.ts';
import { shownValue } from '#domain/join/replica.ts';
import type { Round } from '#domain/round/round.ts';

/** Whether writing these changes would alter what is shown, or settle a conflict. */
export function changesAnything(round: Round, changes: ReadonlyMap<string, unknown>): boolean {
  return [...changes].some(
    ([key, value]) => (round.data.values.get(key)?.length ?? 0) > 1 || !isSameValue(shownValue(round.data, key), value),
  );
}

export function isSameContent(a: Round, b: Round): boolean {
  return (
    a.data.values.size === b.data.values.size &&
    a.log.size === b.log.size &&
    [...b.data.values].every(([key, versions]) => isSameValue(a.data.values.get(key), versions)) &&
    [...b.data.seen].every(([writer, n]) => a.data.seen.get(writer) === n)
  );
}
