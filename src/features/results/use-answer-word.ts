import { useTranslation } from 'react-i18next';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Answer } from '#domain/round/answer.ts';

/** An answer in the content's own words: «Osittain käytössä», «Ei koske kuntaamme», or that there is none. */
export function useAnswerWord({ scale }: ChecklistTexts): (answer: Answer | undefined) => string {
  const { t } = useTranslation('results');
  return (answer) => {
    switch (answer?.kind) {
      case 'level':
        return `${answer.level} · ${scale[answer.level].label}`;
      case 'not-applicable':
        return scale.notApplicable.label;
      case 'unknown':
        return scale.agreedUnknown.label;
      case undefined:
        return t('unanswered');
    }
  };
}
