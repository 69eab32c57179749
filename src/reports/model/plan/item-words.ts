import type { Language, Level } from '#domain/checklist/checklist.ts';
import { type ChecklistTexts, itemTextsAt, type StepLevel } from '#domain/checklist/checklist-texts.ts';
import { placeOfRound, type Round } from '#domain/round/round.ts';
import type { PlanItemName } from './plan-report-input.ts';

/** The words of a round's items and areas in one language, as they read in its municipality. */
export interface ItemWords {
  name(itemId: string): PlanItemName;
  area(areaId: string): string;
  level(level: Level): string;
  /** Empty where the edition at hand has no step for the item. */
  firstStep(itemId: string, level: StepLevel): string;
}

/** The edition's texts come first; what they lack is taken from the words the round keeps (JN10). */
export function itemWords(round: Round, texts: ChecklistTexts, lang: Language): ItemWords {
  const place = placeOfRound(round);
  const kept = round.texts?.[lang];
  const codes = new Map(round.checklist.areas.flatMap((area) => area.items.map(({ id, code }) => [id, code] as const)));
  const textsOf = (itemId: string) => {
    const found = texts.items[itemId];
    return found && itemTextsAt(found, place);
  };
  return {
    name: (itemId) => ({
      code: codes.get(itemId) ?? '',
      statement: textsOf(itemId)?.statement ?? kept?.items[itemId]?.statement ?? itemId,
    }),
    area: (areaId) => texts.areas[areaId]?.name ?? kept?.areas[areaId] ?? areaId,
    level: (level) => texts.scale[`${level}`].label,
    firstStep: (itemId, level) => textsOf(itemId)?.nextSteps[level] ?? '',
  };
}
