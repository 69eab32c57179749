import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';
import type { Report } from '#reports/model/blocks.ts';
import { Section } from '#ui/Section.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ReportSheet } from './preview/ReportSheet.tsx';
import styles from './reports.module.css';
import { SaveReport } from './SaveReport.tsx';
import { TextsFailedNotice } from './TextsFailedNotice.tsx';

interface WorkbenchProps {
  readonly heading: string;
  readonly intro: string;
  readonly lang: Language;
  /** Null until its parts are there. */
  readonly report: Report | null;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
  readonly choices: ReactNode;
  /** Beneath the buttons that save. */
  readonly children?: ReactNode;
}

/** The choices beside the report that follows from them. */
export function Workbench({ heading, intro, lang, report, hasFailed, onRetry, choices, children }: WorkbenchProps) {
  const { t } = useTranslation(['reports', 'common']);
  const isChanging = report?.lang !== lang;
  return (
    <div className={styles.workbench}>
      <div className={styles.onScreen}>
        <Section heading={heading} intro={intro}>
          <Stack gap="m">
            {choices}
            {hasFailed && <TextsFailedNotice onRetry={onRetry} />}
            {report && !hasFailed && <SaveReport report={report} isChanging={isChanging} />}
            {children}
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
