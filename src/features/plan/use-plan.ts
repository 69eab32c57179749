import { useMemo } from 'react';
import type { Action } from '#domain/round/action.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { useRound } from '../hooks.ts';
import { type PlanGroups, planGroups } from './plan-groups.ts';

export interface Plan extends PlanGroups {
  /** All rows of the round, those that the review told to be over as well. */
  readonly all: readonly Action[];
}

export function usePlan(): Plan {
  const round = useRound();
  return useMemo(() => {
    const all = actionsOf(round);
    return { all, ...planGroups(all) };
  }, [round]);
}
