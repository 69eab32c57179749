import { useTranslation } from 'react-i18next';
import type { Assessment } from '#domain/assessment.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { compareFractions } from '#domain/scoring/fraction.ts';

/** The one sentence the results open with; it names areas only when their scores really differ. */
export function useSummarySentence({ score, findings, scope }: Assessment, texts: ChecklistTexts): string {
  const { t } = useTranslation('results');
  const ranked = score.areas
    .flatMap((area) => (area.score ? [{ area: area.areaId, score: area.score }] : []))
    .sort((a, b) => compareFractions(b.score, a.score));
  const first = ranked[0];
  const last = ranked.at(-1);
  const name = (area: string) => texts.areas[area]?.name ?? area;
  if (scope === 'short')
    return t('summary.short', { strengths: findings.strengths.length, gaps: findings.gaps.length });
  if (!first || !last) return t('summary.tooFew');
  if (compareFractions(first.score, last.score) === 0) return t('summary.even');
  return t('summary.areas', { strongest: name(first.area), weakest: name(last.area) });
}
