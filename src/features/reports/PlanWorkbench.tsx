import { useTranslation } from 'react-i18next';
import { MissingParts } from './MissingParts.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import { usePlanReport } from './use-plan-report.ts';
import { useReportChoice } from './use-report-choice.ts';
import { useReportTexts } from './use-report-texts.ts';
import { Workbench } from './Workbench.tsx';

/** The action plan with its choices. */
export function PlanWorkbench() {
  const { t } = useTranslation('reports');
  const [choice, change] = useReportChoice('plan');
  const { texts, hasFailed, retry } = useReportTexts(choice.lang);
  const report = usePlanReport({ choice, texts });
  return (
    <Workbench
      heading={t('plan.heading')}
      intro={t('plan.intro')}
      lang={choice.lang}
      report={report}
      hasFailed={hasFailed}
      onRetry={retry}
      choices={<ReportChoices choice={choice} onChange={change} />}
    >
      <MissingParts />
    </Workbench>
  );
}
