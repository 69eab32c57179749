import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { StepLevel } from '#domain/checklist/checklist-texts.ts';
import { type ActionPlace, actionFromModel, actionFromStep, type BlankAction } from '#domain/plan/blank-action.ts';
import { planActions } from '#domain/plan/review-state.ts';
import type { PracticeModel } from '#domain/recommend/model.ts';
import type { Action } from '#domain/round/action.ts';

/** What an action of the plan can be made from; `title` in the language of the plan. */
export type PlanSource =
  | { readonly kind: 'step'; readonly item: ChecklistItem; readonly level: StepLevel; readonly title: string }
  | {
      readonly kind: 'model';
      readonly model: PracticeModel;
      /** Statements whose gaps it is to help with. */
      readonly items: readonly ChecklistItem[];
      readonly title: string;
    };

const LONGEST_TITLE = 500;
const MOST_SECTORS = 3;
/** Wellbeing co-ordination: it gathers the sectors where a matter belongs to many. */
const COORDINATION = 'social-health-interface';

/** An action with its title, its origin and the sectors that seem to be responsible; the group changes what it wants. */
export function draftFrom(source: PlanSource, place: ActionPlace): BlankAction {
  const blank =
    source.kind === 'step'
      ? actionFromStep(source.item.id, source.level, place)
      : actionFromModel(
          source.model.id,
          source.items.map(({ id }) => id),
          place,
        );
  return { ...blank, title: titleFrom(source.title), sectors: suggestedSectors(source) };
}

/** The action of the plan that was made from this already. */
export function actionFrom(source: PlanSource, actions: readonly Action[]): Action | undefined {
  return planActions(actions).find(({ origin }) =>
    source.kind === 'step'
      ? origin.kind === 'step' && origin.item === source.item.id && origin.level === source.level
      : origin.kind === 'model' && origin.model === source.model.id,
  );
}

/** The first sentence, without its full stop: what follows is detail. */
function titleFrom(text: string): string {
  const [sentence = text] = text.trim().split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return sentence.replace(/\.$/, '').slice(0, LONGEST_TITLE);
}

/**
 * A model is for those who both carry it out and answer for the statement; a step for those who answer. Where these are
 * too many to be responsible together, co-ordination is suggested, or nobody.
 */
function suggestedSectors(source: PlanSource): string[] {
  if (source.kind === 'model') {
    const answering = new Set(source.items.flatMap((item) => item.sectors));
    return source.model.sectors.filter((code) => answering.has(code)).slice(0, MOST_SECTORS);
  }
  const { sectors } = source.item;
  return sectors.length <= MOST_SECTORS ? [...sectors] : sectors.filter((code) => code === COORDINATION);
}
