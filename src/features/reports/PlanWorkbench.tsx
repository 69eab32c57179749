import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { useRound } from '../hooks.ts';
import type { ReportTexts } from '../load-report-texts.ts';
import { MissingParts } from '../MissingParts.tsx';
import { useServices } from '../services.ts';
import { ReportChoices } from './ReportChoices.tsx';
import { planTables } from './report-tables.ts';
import { useReport } from './use-report.ts';
import { useReportChoice } from './use-report-choice.ts';
import { Workbench } from './Workbench.tsx';

/** The action plan with its choices. */
export function PlanWorkbench() {
  const { t } = useTranslation('reports');
  const round = useRound();
  const isoDate = useServices().session.today();
  const [choice, change] = useReportChoice('plan');
  const make = useCallback(
    ({ words, texts, modelTexts }: ReportTexts) =>
      planReport(planInput({ round, texts, modelTexts, choice: { ...choice, lang: words.lang }, isoDate }), words),
    [round, choice, isoDate],
  );
  const made = useReport(choice.lang, make);
  return (
    <Workbench
      heading={t('plan.heading')}
      intro={t('plan.intro')}
      made={made}
      tables={made.texts && planTables(round, made.texts)}
      choices={<ReportChoices choice={choice} onChange={change} />}
    >
      <MissingParts />
    </Workbench>
  );
}
