import { useTranslation } from 'react-i18next';
import { BandBadge } from '#parts/BandBadge.tsx';
import { Card } from '#ui/Card.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatScore } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';
import type { ResultProps } from './result-props.ts';
import styles from './results.module.css';

/** The total with its coverage, the areas it leaves out, or why there is none (SC1, AN7). */
export function TotalLine({ assessment: { score }, texts }: ResultProps) {
  const { t } = useTranslation(['results', 'common']);
  const language = useLanguage();
  const { total, coverage } = score;
  const leftOut = (['too-little', 'nothing-applies'] as const).map((reason) => ({
    reason,
    names: total.leftOutAreas
      .filter(({ why }) => why === reason)
      .map(({ areaId }) => texts.areas[areaId]?.name ?? areaId),
  }));
  return (
    <Card tone="soft">
      <Stack gap="s">
        <Row align="baseline" gap="m">
          <span className={styles.total}>
            {total.score ? formatScore(total.score, language) : t('common:noScore')}
            {total.score && <span className={styles.outOf}> / 100</span>}
          </span>
          {total.band && <BandBadge band={total.band} />}
          <span>{t('common:coverage', { judged: coverage.judged, of: coverage.of })}</span>
        </Row>
        <Prose size="s">
          {total.score ? t(`total.${total.over}`) : t(`total.missing.${total.missing ?? 'too-little'}`)}
        </Prose>
        {leftOut.map(
          ({ reason, names }) =>
            names.length > 0 &&
            total.score && (
              <Prose key={reason} size="s">
                {t(`total.leftOut.${reason}`, { count: names.length, areas: names.join('; ') })}
              </Prose>
            ),
        )}
      </Stack>
    </Card>
  );
}
