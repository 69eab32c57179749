import type { Language } from '#domain/checklist/checklist.ts';
import { type ChecklistTexts, type ItemTexts, itemTextsAt } from '#domain/checklist/checklist-texts.ts';
import { placeOfRound, type Round } from '#domain/round/round.ts';

/**
 * The texts of an item where the round's municipality lies. A round of an edition that this pack no longer has shows the
 * statement and levels it was answered on (JN10); the rest is empty.
 */
export function itemWords(round: Round, texts: ChecklistTexts, language: Language, item: string): ItemTexts {
  const known = texts.items[item];
  if (known) return itemTextsAt(known, placeOfRound(round));
  const archived = round.texts?.[language].items[item];
  const [none, started, partly, established] = archived?.levels ?? ['', '', '', ''];
  return {
    statement: archived?.statement ?? item,
    why: '',
    evidence: [],
    levels: { 0: none, 1: started, 2: partly, 3: established },
    nextSteps: { 0: '', 1: '', 2: '' },
    indicator: '',
  };
}

export function areaName(round: Round, texts: ChecklistTexts, language: Language, area: string): string {
  return texts.areas[area]?.name ?? round.texts?.[language].areas[area] ?? area;
}
