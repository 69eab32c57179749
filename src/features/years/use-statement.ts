import { type ChecklistTexts, itemTextsAt } from '#domain/checklist/checklist-texts.ts';
import { placeOfRound } from '#domain/round/round.ts';
import { useLanguage, useRound } from '../hooks.ts';

/** «3.4 Kunnassa tunnistetaan …»; from the round's own archived words where the pack no longer has the item. */
export function useStatement(texts: ChecklistTexts): (itemId: string) => string {
  const round = useRound();
  const language = useLanguage();
  const place = placeOfRound(round);
  const codes = new Map(
    round.checklist.areas.flatMap((area) => area.items.map((item) => [item.id, item.code] as const)),
  );
  return (itemId) => {
    const item = texts.items[itemId];
    const words = item
      ? itemTextsAt(item, place).statement
      : (round.texts?.[language].items[itemId]?.statement ?? itemId);
    return [codes.get(itemId), words].filter(Boolean).join(' ');
  };
}
