import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { sectorNaming } from '#domain/group/sector-naming.ts';
import { firstPriority } from '#domain/plan/first-priority.ts';
import { planActions, reviewState } from '#domain/plan/review-state.ts';
import type { ModelCatalogueTexts } from '#domain/recommend/model-texts.ts';
import { actionsOf, lastActionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import type { ItemWords } from './item-words.ts';
import type { PlanAction, PlanLastAction } from './plan-report-input.ts';

/**
 * The plan's rows: first priority first, as on screen. `isIn` tells the statements of the areas that are in the report; an
 * action is left out when it comes from others only (RP7).
 */
export function planActionRows(
  round: Round,
  words: ItemWords,
  texts: ChecklistTexts,
  modelTexts: ModelCatalogueTexts,
  isIn: (itemId: string) => boolean = () => true,
): PlanAction[] {
  const actions = actionsOf(round);
  const nameOf = sectorNaming(round, texts);
  const first = new Set(firstPriority(actions).actions.map(({ id }) => id));
  return planActions(actions.filter(belongs(isIn))).map((action) => ({
    ...action,
    first: first.has(action.id),
    items: action.items.filter(isIn).map((id) => words.name(id)),
    models: action.models.map((id) => modelTexts.models[id]?.name ?? id),
    sectors: action.sectors.map(nameOf),
  }));
}

/** What came of last year's actions, as they were promised then: those that go on and those that were over before (PL3). */
export function lastActionRows(
  round: Round,
  texts: ChecklistTexts,
  isIn: (itemId: string) => boolean = () => true,
): PlanLastAction[] {
  const nameOf = sectorNaming(round, texts);
  const { carried, finished } = reviewState(actionsOf(round), lastActionsOf(round));
  return [
    ...carried
      .filter(({ action }) => belongs(isIn)(action))
      .map(({ action, promise, review }) => {
        const { title, sectors, role, due } = promise ?? action;
        const outcome = { status: review?.result ?? null, reason: review?.reason ?? '' };
        return { title, sectors: sectors.map(nameOf), role, due, ...outcome };
      }),
    ...finished.map(({ title, sectors, role, due, status, reason }) => ({
      title,
      sectors: sectors.map(nameOf),
      role,
      due,
      status: status === 'not-started' ? null : status,
      reason,
    })),
  ];
}

/** What comes from no statement belongs to the whole plan. */
function belongs(isIn: (itemId: string) => boolean): (action: { readonly items: readonly string[] }) => boolean {
  return ({ items }) => items.length === 0 || items.some(isIn);
}
