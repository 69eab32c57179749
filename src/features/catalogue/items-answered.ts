import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import type { ModelCatalogue, PracticeModel } from '#domain/recommend/model.ts';
import { fitOf } from '#domain/recommend/model-fit.ts';

export interface AnsweredItem {
  readonly item: ChecklistItem;
  /** By a direct link or the model's main phenomenon, rather than by what it does besides. */
  readonly isMain: boolean;
}

/** The statements a model helps with, in the order of the checklist. */
export function itemsAnswered(
  model: PracticeModel,
  items: readonly ChecklistItem[],
  catalogue: ModelCatalogue,
): AnsweredItem[] {
  return items.flatMap((item) => {
    const fit = fitOf(model, item, catalogue);
    return fit ? [{ item, isMain: fit.strength !== 'secondary' }] : [];
  });
}
