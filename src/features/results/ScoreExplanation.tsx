import { useTranslation } from 'react-i18next';
import { areaToExplain } from '#domain/scoring/explain-area.ts';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { formatScore } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';
import type { ResultProps } from './result-props.ts';

/** How the figures are computed, with this round's own numbers as the example (SC7). */
export function ScoreExplanation({ assessment, texts }: ResultProps) {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const example = areaToExplain(assessment.areas, assessment.answers);
  return (
    <Expander summary={t('how.heading')}>
      <Prose>
        <p>{t('how.rule')}</p>
        {example?.score && (
          <p>
            {t('how.example', {
              area: texts.areas[example.areaId]?.name ?? example.areaId,
              levels: example.levels.map(({ level }) => level).join(' + '),
              sum: example.tally.sumOfLevels,
              highest: example.highestSum,
              score: formatScore(example.score, language),
              judged: example.coverage.judged,
              of: example.coverage.of,
            })}
          </p>
        )}
        <p>{t('how.coverage')}</p>
        <p>{t('how.bands')}</p>
      </Prose>
    </Expander>
  );
}
