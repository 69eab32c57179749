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
  const names = total.leftOutAreas.map(({ areaId }) => texts.areas[areaId]?.name ?? areaId);
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
        {names.length > 0 && total.score && (
          <Prose size="s">{t('total.leftOut', { count: names.length, areas: names.join(', ') })}</Prose>
        )}
      </Stack>
    </Card>
  );
}
