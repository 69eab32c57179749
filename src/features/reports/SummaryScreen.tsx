import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { summaryInput } from '#reports/model/summary/summary-input.ts';
import { summaryReport } from '#reports/model/summary/summary-report.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import type { ReportTexts } from '../load-report-texts.ts';
import { MissingParts } from '../MissingParts.tsx';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { ReportLanguage } from './ReportLanguage.tsx';
import styles from './reports.module.css';
import { useReport } from './use-report.ts';
import { useReportChoice } from './use-report-choice.ts';
import { Workbench } from './Workbench.tsx';

/** One page for the council: see it and take it along as a PDF (RP8). */
export function SummaryScreen() {
  const { t } = useTranslation('reports');
  const { session } = useServices();
  const round = useRound();
  const isoDate = session.today();
  const [choice, change] = useReportChoice('summary');
  const make = useCallback(
    ({ words, texts, modelTexts }: ReportTexts) =>
      summaryReport(summaryInput({ round, texts, modelTexts, lang: words.lang, isoDate }), words),
    [round, isoDate],
  );
  const made = useReport(choice.lang, make);
  return (
    <div className={styles.screen}>
      <div className={styles.onScreen}>
        <PageTitle documentTitle={t('summary.heading')} lead={t('summary.lead')}>
          {t('summary.heading')}
        </PageTitle>
        <p>
          <TextLink href={href(paths.reports(round.header.id))}>{t('kinds.all')}</TextLink>
        </p>
      </div>
      <Workbench
        heading={t('summary.choices')}
        intro={t('summary.intro')}
        made={made}
        choices={<ReportLanguage lang={choice.lang} onChange={change} />}
      >
        <MissingParts />
        <p>
          <TextLink href={href(paths.handling(round.header.id))}>{t('summary.toHandling')}</TextLink>
        </p>
      </Workbench>
    </div>
  );
}
