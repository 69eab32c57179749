import { useTranslation } from 'react-i18next';
import { areaName } from '#parts/round-words.ts';
import { useChecklistTexts, useLanguage, useRound } from '../hooks.ts';
import type { WalkPart } from './answerer.ts';

interface PartWords {
  /** Of the place in it: «Osa-alue 3 · Tieto, tarpeet ja seuranta», «Omat väittämäsi». */
  place(part: WalkPart): string;
  /** Of a link that leads there. */
  link(part: WalkPart, answered: number): string;
}

export function usePartWords(): PartWords {
  const { t } = useTranslation('answering');
  const round = useRound();
  const texts = useChecklistTexts();
  const language = useLanguage();
  const area = ({ id }: WalkPart) => ({
    code: round.checklist.areas.find((one) => one.id === id)?.code ?? '',
    name: areaName(round, texts, language, id),
  });
  return {
    place: (part) => (part.kind === 'area' ? t('areaPosition', area(part)) : t(`own.part.${part.kind}`)),
    link(part, answered) {
      const progress = { answered, of: part.items.length };
      if (part.kind === 'area') return t('areaLink', { ...area(part), ...progress });
      return t('own.partLink', { name: t(`own.part.${part.kind}`), ...progress });
    },
  };
}
