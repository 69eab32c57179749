import type { Gap } from '#domain/recommend/findings.ts';
import { itemWords } from '#parts/round-words.ts';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';

export interface GapWords {
  /** «3.4» */
  readonly code: string;
  readonly statement: string;
  /** The first step from the present level (RE2); empty where the edition's texts are no longer in the pack. */
  readonly step: string;
  /** The present level and the target, in the words of the scale. */
  readonly level: string;
  readonly target: string;
}

export function useGapWords(): (gap: Gap) => GapWords {
  const round = useRound();
  const texts = useChecklistTexts();
  const language = useLanguage();
  return ({ item, level, target }) => {
    const { statement, nextSteps } = itemWords(round, texts, language, item.id);
    return {
      code: item.code,
      statement,
      step: nextSteps[level],
      level: texts.scale[level].label,
      target: texts.scale[target].label,
    };
  };
}
