import type { Editions } from '#domain/compare/editions.ts';
import type { Commit } from '#domain/round/commit.ts';
import { termItemsOf } from '#domain/round/confirm-only.ts';
import { type NextRound, nextRound } from '#domain/round/next-round.ts';
import { actionsOf, lastActionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';

export interface Begun {
  readonly round: Round;
  /** Something of last year waits to be told or confirmed, or the checklist has changed. */
  readonly hasLastYear: boolean;
}

/** The new round as it goes on from the last one, and whether there is something to go through first. */
export async function beginFromLast(
  last: Round,
  next: Omit<NextRound, 'history'>,
  editions: () => Promise<Editions>,
  by: Commit,
): Promise<Begun> {
  const before = last.header.checklist;
  const isNewEdition = before.edition !== next.checklistRef.edition || before.id !== next.checklistRef.id;
  // Loaded only where it is needed: on the same edition every item is itself.
  const round = nextRound(last, { ...next, history: isNewEdition ? await editions() : null }, by);
  const hasActions = actionsOf(round).length > 0 || lastActionsOf(round).size > 0;
  return { round, hasLastYear: hasActions || isNewEdition || termItemsOf(round).length > 0 };
}
