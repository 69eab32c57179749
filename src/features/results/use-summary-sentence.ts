import { useTranslation } from 'react-i18next';
import type { Assessment } from '#domain/assessment.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { extremeAreas } from '#domain/scoring/extreme-areas.ts';
import { formatNames } from '#reports/formats.ts';
import { useLanguage } from '../hooks.ts';

/** The one sentence the results open with; it names areas only when their scores really differ. */
export function useSummarySentence({ score, findings, scope }: Assessment, texts: ChecklistTexts): string {
  const { t } = useTranslation('results');
  const language = useLanguage();
  if (scope === 'short')
    return t('summary.short', { strengths: findings.strengths.length, gaps: findings.gaps.length });
  const { strongest, weakest } = extremeAreas(score.areas);
  if (strongest.length === 0) {
    return score.areas.some((area) => area.score) ? t('summary.even') : t('summary.tooFew');
  }
  const names = (areas: readonly string[]) =>
    formatNames(
      language,
      areas.map((area) => texts.areas[area]?.name ?? area),
    );
  return t('summary.areas', { count: weakest.length, strongest: names(strongest), weakest: names(weakest) });
}
