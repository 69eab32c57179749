import { isClosed } from '#domain/closing/closings.ts';
import { isFrozenKey } from '#domain/closing/frozen-keys.ts';
import type { Round } from '#domain/round/round.ts';

/** An edit that was not written because the round is closed: which values it meant (YR5). */
export interface RefusedAsClosed {
  readonly kind: 'round-closed';
  readonly keys: readonly string[];
}

/** Null when the changes may be written. An edit that touches what is frozen is refused as a whole, never in part. */
export function refusedAsClosed(round: Round, changes: ReadonlyMap<string, unknown>): RefusedAsClosed | null {
  if (!isClosed(round)) return null;
  const keys = [...changes.keys()].filter(isFrozenKey);
  return keys.length === 0 ? null : { kind: 'round-closed', keys };
}
