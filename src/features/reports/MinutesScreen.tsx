import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingsOf, type RecordedMeeting } from '#domain/group/read-meetings.ts';
import { minutesInput } from '#reports/model/minutes/minutes-input.ts';
import { minutesReport } from '#reports/model/minutes/minutes-report.ts';
import { Checkbox } from '#ui/Checkbox.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useRound } from '../hooks.ts';
import type { ReportTexts } from '../load-report-texts.ts';
import { href, paths } from '../paths.ts';
import { ReportLanguage } from './ReportLanguage.tsx';
import styles from './reports.module.css';
import { useReport } from './use-report.ts';
import { useReportChoice } from './use-report-choice.ts';
import { Workbench } from './Workbench.tsx';

/** The minutes of one meeting: see them and take them along as a PDF. */
export function MinutesScreen({ meeting: id }: { readonly meeting: string }) {
  const { t } = useTranslation('reports');
  const round = useRound();
  const meeting = meetingsOf(round).find((one) => one.id === id);
  return (
    <div className={styles.screen}>
      <div className={styles.onScreen}>
        <PageTitle documentTitle={t('minutes.heading')} lead={meeting ? t('minutes.lead') : t('minutes.gone')}>
          {t('minutes.heading')}
        </PageTitle>
        <p>
          {meeting ? (
            <TextLink href={href(paths.meeting(round.header.id, id))}>{t('minutes.toMeeting')}</TextLink>
          ) : (
            <TextLink href={href(paths.reports(round.header.id))}>{t('title')}</TextLink>
          )}
        </p>
      </div>
      {meeting ? <MinutesWorkbench meeting={meeting} /> : null}
    </div>
  );
}

function MinutesWorkbench({ meeting }: { readonly meeting: RecordedMeeting }) {
  const { t } = useTranslation('reports');
  const round = useRound();
  const [choice, change] = useReportChoice('minutes');
  const make = useCallback(
    ({ words, texts }: ReportTexts) =>
      minutesReport(minutesInput({ round, meeting, texts, choice: { ...choice, lang: words.lang } }), words),
    [round, meeting, choice],
  );
  const made = useReport(choice.lang, make);
  const hasNames = meeting.present.some(({ name }) => name !== '');
  return (
    <Workbench
      heading={t('minutes.choices')}
      intro={t('minutes.intro')}
      made={made}
      choices={
        <>
          <ReportLanguage lang={choice.lang} onChange={change} />
          {hasNames ? (
            <Checkbox
              label={t('minutes.names')}
              hint={t('minutes.namesHint')}
              checked={choice.names === true}
              onChange={(event) => change({ names: event.target.checked })}
            />
          ) : (
            <Prose size="s">{t('minutes.roles')}</Prose>
          )}
        </>
      }
    />
  );
}
