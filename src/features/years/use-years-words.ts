import { type ChecklistTexts, itemTextsAt } from '#domain/checklist/checklist-texts.ts';
import { placeOfRound, type Round } from '#domain/round/round.ts';
import { useLanguage, useRound } from '../hooks.ts';

/** «3.4 Kunnassa tunnistetaan …»; from the words that a round keeps where the pack no longer has the item. */
export function useStatement(texts: ChecklistTexts, others: readonly Round[] = []): (itemId: string) => string {
  const round = useRound();
  const language = useLanguage();
  const place = placeOfRound(round);
  const rounds = [round, ...[...others].sort((a, b) => b.header.year - a.header.year)];
  const codes = new Map(
    [...rounds]
      .reverse()
      .flatMap(({ checklist }) =>
        checklist.areas.flatMap(({ items }) => items.map(({ id, code }) => [id, code] as const)),
      ),
  );
  return (itemId) => {
    const item = texts.items[itemId];
    const kept = rounds.find((one) => one.texts?.[language].items[itemId])?.texts?.[language].items[itemId];
    const words = item ? itemTextsAt(item, place).statement : (kept?.statement ?? itemId);
    return [codes.get(itemId), words].filter(Boolean).join(' ');
  };
}
