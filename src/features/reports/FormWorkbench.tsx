import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { assess } from '#domain/assessment.ts';
import { blankFormInput, prefilledFormInput } from '#reports/model/forms/form-input.ts';
import { formReport } from '#reports/model/forms/form-report.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useRound } from '../hooks.ts';
import type { ReportTexts } from '../load-report-texts.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { AreaChoices } from './AreaChoices.tsx';
import { ReportLanguage } from './ReportLanguage.tsx';
import { useReport } from './use-report.ts';
import { useReportChoice } from './use-report-choice.ts';
import { Workbench } from './Workbench.tsx';

/** A form of the round for paper: blank, or with the last answers beside the boxes (RP3). */
export function FormWorkbench({ kind }: { readonly kind: 'blank' | 'prefilled' }) {
  const { t } = useTranslation('reports');
  const round = useRound();
  const isoDate = useServices().session.today();
  const [choice, change] = useReportChoice(kind);
  const { leftOutAreas } = choice;
  const make = useCallback(
    ({ words, texts }: ReportTexts) => {
      const sources = { round, texts, lang: words.lang, isoDate, leftOutAreas };
      const input = kind === 'blank' ? blankFormInput(sources) : prefilledFormInput(sources);
      return input && formReport(input, words);
    },
    [round, kind, leftOutAreas, isoDate],
  );
  const made = useReport(choice.lang, make);
  const { answers, lastYear } = assess(round);
  if (kind === 'prefilled' && answers.size === 0 && !lastYear) {
    return (
      <EmptyState
        heading={t('prefilled.none')}
        level={2}
        actions={<ButtonLink href={href(paths.report(round.header.id, 'blank'))}>{t('prefilled.toBlank')}</ButtonLink>}
      >
        {t('prefilled.noneText')}
      </EmptyState>
    );
  }
  return (
    <Workbench
      heading={t(`${kind}.choices`)}
      intro={t(`${kind}.intro`)}
      made={made}
      choices={
        <>
          <ReportLanguage lang={choice.lang} onChange={change} hasOwnTexts={false} />
          <AreaChoices leftOut={leftOutAreas ?? []} onChange={change} isForm={true} />
        </>
      }
    />
  );
}
