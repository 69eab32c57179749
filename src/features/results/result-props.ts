import type { Assessment } from '#domain/assessment.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { itemTextsAt } from '#domain/checklist/checklist-texts.ts';

export interface ResultProps {
  readonly assessment: Assessment;
  readonly texts: ChecklistTexts;
}

/** «3.4 Kunnassa tunnistetaan …», as the item reads in the round's place. */
export function statementOf({ assessment, texts }: ResultProps, itemId: string): { code: string; statement: string } {
  const item = texts.items[itemId];
  return {
    code: assessment.itemsById.get(itemId)?.code ?? '',
    statement: item ? itemTextsAt(item, assessment.place).statement : itemId,
  };
}
