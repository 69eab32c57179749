import type { Checklist, Language } from '#domain/checklist/checklist.ts';
import type { ArchivedTexts } from '#domain/round/round.ts';

/** «1.2 Statement» in the words it was answered on; the number alone where the round has no words yet. */
export function itemNaming(
  checklist: Checklist,
  texts: ArchivedTexts | null,
  language: Language,
): (itemId: string) => string {
  const codes = new Map(checklist.areas.flatMap((area) => area.items).map((item) => [item.id, item.code]));
  const words = texts?.[language].items;
  return (id) => `${codes.get(id) ?? id} ${words?.[id]?.statement ?? ''}`.trim();
}
