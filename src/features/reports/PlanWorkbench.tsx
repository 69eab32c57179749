import { useTranslation } from 'react-i18next';
import { Section } from '#ui/Section.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { MissingParts } from './MissingParts.tsx';
import { ReportSheet } from './preview/ReportSheet.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import styles from './reports.module.css';
import { SaveReport } from './SaveReport.tsx';
import { TextsFailedNotice } from './TextsFailedNotice.tsx';
import { usePlanReport } from './use-plan-report.ts';
import { useReportChoice } from './use-report-choice.ts';
import { useReportTexts } from './use-report-texts.ts';

/** The choices beside the report that follows from them. */
export function PlanWorkbench() {
  const { t } = useTranslation(['reports', 'common']);
  const [choice, change] = useReportChoice();
  const { texts, hasFailed, retry } = useReportTexts(choice.lang);
  const report = usePlanReport({ choice, texts });
  const isChanging = report?.lang !== choice.lang;
  return (
    <div className={styles.workbench}>
      <div className={styles.onScreen}>
        <Section heading={t('reports:plan.heading')} intro={t('reports:plan.intro')}>
          <Stack gap="m">
            <ReportChoices choice={choice} onChange={change} />
            {hasFailed && <TextsFailedNotice onRetry={retry} />}
            {report && !hasFailed && <SaveReport report={report} isChanging={isChanging} />}
            <MissingParts />
          </Stack>
        </Section>
      </div>
      <Section heading={t('reports:preview')} hideHeading={true}>
        {report ? (
          <ReportSheet report={report} isChanging={isChanging} />
        ) : (
          !hasFailed && <Spinner text={t('common:loading')} />
        )}
      </Section>
    </div>
  );
}
