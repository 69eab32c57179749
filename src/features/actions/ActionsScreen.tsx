import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { useAssessment } from '../use-assessment.ts';
import { useRecommendContext } from '../use-recommend-context.ts';
import styles from './actions.module.css';
import { FirstActions } from './FirstActions.tsx';
import { GapAreas } from './GapAreas.tsx';
import { GrowingPlan } from './GrowingPlan.tsx';
import { NoAnswersYet, NoGaps } from './NothingToDo.tsx';

/** What to do: the five first, then every gap with its first step and models, and beside them the plan growing. */
export function ActionsScreen() {
  const { t } = useTranslation('actions');
  const round = useRound();
  const assessment = useAssessment();
  const context = useRecommendContext(round);
  const hasAnswers = assessment.answers.size > 0;
  const { gaps } = assessment.findings;
  return (
    <Stack gap="l">
      <PageTitle documentTitle={t('title')} lead={gaps.length > 0 ? t('lead') : undefined}>
        {t('title')}
      </PageTitle>
      <div className={styles.layout}>
        <Stack gap="xl">
          {gaps.length > 0 ? (
            <>
              <FirstActions assessment={assessment} context={context} />
              <GapAreas assessment={assessment} context={context} />
            </>
          ) : hasAnswers ? (
            <NoGaps unjudged={assessment.findings.unjudged.length} />
          ) : (
            <NoAnswersYet />
          )}
        </Stack>
        <div className={styles.plan}>
          <GrowingPlan />
        </div>
      </div>
    </Stack>
  );
}
