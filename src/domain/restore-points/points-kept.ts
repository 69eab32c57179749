import { withoutRemoved } from '../join/replica.ts';
import { withoutRemovedChanges } from '../round/log.ts';
import { logKept } from '../round/log-kept.ts';
import type { Round } from '../round/round.ts';

/** So many points are kept for a round (DA5). */
export const POINTS_KEPT = 20;

/** Which points go when one more has been made: all but the newest. Numbers grow with each point, whatever the clock says. */
export function pointsToDrop(numbers: readonly number[], kept: number = POINTS_KEPT): number[] {
  return [...numbers].sort((a, b) => b - a).slice(kept);
}

/** A point without what was taken out of the round for good since: restoring must not bring it back, nor log it (JN5). */
export function withoutWhatWasRemoved(point: Round, now: { readonly data: Pick<Round['data'], 'removed'> }): Round {
  const removed = new Set([...point.data.removed, ...now.data.removed]);
  const data = withoutRemoved({ ...point.data, removed });
  return { ...point, data, log: withoutRemovedChanges(point.log, removed) };
}

/** A point of a round that goes on without names: what was written down before that isn't kept in it either (GR10). */
export function withoutNamesKept(point: Round, data: Round['data']): Round {
  const isName = (key: string) => /^respondent\/[^/]+\/name$/.test(key);
  const values = new Map(
    // An emptied name is what the round holds now: it stays, or going back would take it for replaced.
    [...point.data.values].filter(([key, held]) => !isName(key) || held.every(({ value }) => !value)),
  );
  return {
    ...point,
    data: { ...point.data, values },
    log: logKept(point.log, { ...data, removed: point.data.removed }),
  };
}
