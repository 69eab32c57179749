import { goalsOf } from '../round/read-goals.ts';
import { modelUsesOf } from '../round/read-plan.ts';
import type { Round } from '../round/round.ts';
import type { ModelUse } from '../round/values.ts';
import { inYearOrder } from './compare-rounds.ts';

/** A goal of the municipality's own over the years: it keeps its id from round to round (PL3, PL5). */
export interface GoalHistory {
  readonly id: string;
  /** As the newest round that has it says it. */
  readonly title: string;
  /** By when it is to be reached, as the newest round says it. */
  readonly by: number | null;
  /** Rounds that have it, oldest first. */
  readonly rounds: readonly { readonly round: string; readonly year: number }[];
}

/** A practice model over the years (PL3, RE8). */
export interface ModelHistory {
  readonly model: string;
  /** Rounds that tell of its use, oldest first. */
  readonly rounds: readonly { readonly round: string; readonly year: number; readonly use: ModelUse }[];
}

/** Oldest goal first; rounds of one municipality in any order. */
export function goalHistories(rounds: readonly Round[]): GoalHistory[] {
  const histories = new Map<string, GoalHistory>();
  for (const { round, year } of ordered(rounds)) {
    for (const { id, title, year: by } of goalsOf(round)) {
      const before = histories.get(id)?.rounds ?? [];
      histories.set(id, { id, title, by, rounds: [...before, { round: round.header.id, year }] });
    }
  }
  return [...histories.values()];
}

/** In the order in which the models were first told of; those that were only dismissed are no use and are left out. */
export function modelHistories(rounds: readonly Round[]): ModelHistory[] {
  const histories = new Map<string, ModelHistory>();
  for (const { round, year } of ordered(rounds)) {
    for (const [model, use] of modelUsesOf(round)) {
      const before = histories.get(model)?.rounds ?? [];
      histories.set(model, { model, rounds: [...before, { round: round.header.id, year, use }] });
    }
  }
  return [...histories.values()].filter(({ rounds: told }) => told.some(({ use }) => use.use !== 'dismissed'));
}

function ordered(rounds: readonly Round[]) {
  return inYearOrder(rounds.map((round) => ({ round, year: round.header.year, madeAt: round.header.createdAt })));
}
