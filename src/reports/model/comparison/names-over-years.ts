import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Round } from '#domain/round/round.ts';
import type { Words } from '../../words.ts';
import { type ItemWords, itemWords } from '../plan/item-words.ts';

export interface NamesOverYears extends Pick<ItemWords, 'name' | 'area'> {
  areaCode(areaId: string): string;
}

/**
 * The words of statements and areas over editions: what the newest edition no longer has is named by the newest round that
 * had it. `ordered`: oldest first.
 */
export function namesOverYears(ordered: readonly Round[], texts: ChecklistTexts, words: Words): NamesOverYears {
  const rounds = [...ordered].reverse().map((round) => ({ round, names: itemWords(round, texts, words.lang) }));
  const first = (has: (round: Round) => boolean) => (rounds.find(({ round }) => has(round)) ?? rounds[0])?.names;
  const areas = rounds.flatMap(({ round }) => round.checklist.areas);
  return {
    name: (itemId) =>
      first(({ checklist }) => checklist.areas.some(({ items }) => items.some(({ id }) => id === itemId)))?.name(
        itemId,
      ) ?? { code: '', statement: itemId },
    area: (areaId) => first(({ checklist }) => checklist.areas.some(({ id }) => id === areaId))?.area(areaId) ?? areaId,
    areaCode: (areaId) => areas.find(({ id }) => id === areaId)?.code ?? '',
  };
}
