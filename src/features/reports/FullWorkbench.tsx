import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { fullInput } from '#reports/model/full/full-input.ts';
import { fullReport } from '#reports/model/full/full-report.ts';
import { useRound } from '../hooks.ts';
import type { ReportTexts } from '../load-report-texts.ts';
import { MissingParts } from '../MissingParts.tsx';
import { useServices } from '../services.ts';
import { ReportChoices } from './ReportChoices.tsx';
import { fullTables } from './report-tables.ts';
import { useReport } from './use-report.ts';
import { useReportChoice } from './use-report-choice.ts';
import { Workbench } from './Workbench.tsx';

/** The whole assessment with its choices. */
export function FullWorkbench() {
  const { t } = useTranslation('reports');
  const round = useRound();
  const isoDate = useServices().session.today();
  const [choice, change] = useReportChoice('full');
  const make = useCallback(
    ({ words, texts, modelTexts, concepts }: ReportTexts) =>
      fullReport(
        fullInput({ round, texts, modelTexts, concepts, choice: { ...choice, lang: words.lang }, isoDate }),
        words,
      ),
    [round, choice, isoDate],
  );
  const made = useReport(choice.lang, make);
  return (
    <Workbench
      heading={t('full.choices')}
      intro={t('full.intro')}
      made={made}
      tables={made.texts && fullTables(round, made.texts, choice)}
      choices={<ReportChoices choice={choice} onChange={change} hasSectors={true} />}
    >
      <MissingParts />
    </Workbench>
  );
}
