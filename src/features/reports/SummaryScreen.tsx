import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { summaryInput } from '#reports/model/summary/summary-input.ts';
import { summaryReport } from '#reports/model/summary/summary-report.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { ReportLanguage } from './ReportLanguage.tsx';
import styles from './reports.module.css';
import { useReportChoice } from './use-report-choice.ts';
import { useReportTexts } from './use-report-texts.ts';
import { Workbench } from './Workbench.tsx';

/** One page for the council: see it and take it along as a PDF (RP8). */
export function SummaryScreen() {
  const { t } = useTranslation('reports');
  const { session } = useServices();
  const round = useRound();
  const isoDate = session.today();
  const [choice, change] = useReportChoice('summary');
  const { texts: loaded, hasFailed, retry } = useReportTexts(choice.lang);
  const report = useMemo(() => {
    if (!loaded) return null;
    const { words, texts, modelTexts } = loaded;
    return summaryReport(summaryInput({ round, texts, modelTexts, lang: words.lang, isoDate }), words);
  }, [round, loaded, isoDate]);
  return (
    <div className={styles.screen}>
      <div className={styles.onScreen}>
        <PageTitle documentTitle={t('summary.heading')} lead={t('summary.lead')}>
          {t('summary.heading')}
        </PageTitle>
        <p>
          <TextLink href={href(paths.reports(round.header.id))}>{t('title')}</TextLink>
        </p>
      </div>
      <Workbench
        heading={t('summary.choices')}
        intro={t('summary.intro')}
        lang={choice.lang}
        report={report}
        hasFailed={hasFailed}
        onRetry={retry}
        choices={<ReportLanguage lang={choice.lang} onChange={change} />}
      >
        <p>
          <TextLink href={href(paths.handling(round.header.id))}>{t('summary.toHandling')}</TextLink>
        </p>
      </Workbench>
    </div>
  );
}
