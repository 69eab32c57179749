import { collect } from './collect.ts';
import type { GoalValue } from './plan-values.ts';
import type { Round } from './round.ts';

export interface Goal extends GoalValue {
  readonly id: string;
}

/** The municipality's own goals in the order they were written (PL5). */
export function goalsOf(round: Pick<Round, 'data'>): Goal[] {
  return [...collect(round, 'goal/', (value) => value as GoalValue)]
    .map(([id, goal]) => ({ id, ...goal }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
