import type { StepLevel } from '../checklist/checklist-texts.ts';
import type { Action } from '../round/action.ts';
import { firstPriority } from './first-priority.ts';

/**
 * A row of the plan before it is written: everything but its id. The title is empty where it comes from content: the
 * caller puts it in, in the language of the plan.
 */
export type BlankAction = Omit<Action, 'id'>;

/** `order`: milliseconds from the clock port. `actions`: the plan so far, which decides whether there is room to be first. */
export interface ActionPlace {
  readonly order: number;
  readonly actions: readonly Action[];
}

/** From the first step of an item at its present level (PL1, RE2). */
export function actionFromStep(itemId: string, level: StepLevel, place: ActionPlace): BlankAction {
  return { ...ownAction(place), origin: { kind: 'step', item: itemId, level }, items: [itemId] };
}

/** From a practice model, for the items whose gaps it is to help with (PL1). */
export function actionFromModel(modelId: string, itemIds: readonly string[], place: ActionPlace): BlankAction {
  return { ...ownAction(place), origin: { kind: 'model', model: modelId }, items: [...itemIds], models: [modelId] };
}

/** The group's own (PL1). First priority as long as there is room, then waiting (PL2). */
export function ownAction({ order, actions }: ActionPlace): BlankAction {
  return {
    title: '',
    role: '',
    start: '',
    due: '',
    resources: '',
    indicator: '',
    baseline: '',
    target: '',
    status: 'not-started',
    statusReason: '',
    followUp: '',
    priority: firstPriority(actions).room > 0 ? 'first' : 'later',
    origin: { kind: 'own' },
    goal: '',
    continues: null,
    review: null,
    order,
    sectors: [],
    items: [],
    models: [],
  };
}
