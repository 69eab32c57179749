import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { KindCards } from './KindCards.tsx';
import { PlanWorkbench } from './PlanWorkbench.tsx';
import styles from './reports.module.css';

/** Choose what the action plan holds, see it, and take it along as a PDF. On paper only the plan itself remains. */
export function ReportsScreen() {
  const { t } = useTranslation('reports');
  const { id } = useRound().header;
  return (
    <div className={styles.screen}>
      <div className={styles.onScreen}>
        <Stack gap="l">
          <PageTitle documentTitle={t('title')} lead={t('lead')}>
            {t('title')}
          </PageTitle>
          <KindCards />
          <Row gap="l">
            <TextLink href={href(paths.parallel(id))}>{t('parallel')}</TextLink>
            <TextLink href={href(paths.sharing(id))}>{t('sharing')}</TextLink>
          </Row>
        </Stack>
      </div>
      <PlanWorkbench />
    </div>
  );
}
