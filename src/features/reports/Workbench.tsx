import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '#ui/Section.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { MissingParallel } from '../MissingParallel.tsx';
import { ReportTextsFailed } from '../ReportTextsFailed.tsx';
import type { ReportTables } from '../use-save-report.ts';
import { ReportSheet } from './preview/ReportSheet.tsx';
import styles from './reports.module.css';
import { SaveReport } from './SaveReport.tsx';
import type { MadeReport } from './use-report.ts';

interface WorkbenchProps {
  readonly heading: string;
  readonly intro: string;
  readonly made: MadeReport;
  /** The same for a spreadsheet, where the kind has tables. */
  readonly tables?: ReportTables | null;
  /** What the file is called where no round is open. */
  readonly plainName?: string;
  readonly choices: ReactNode;
  /** Beneath the buttons that save. */
  readonly children?: ReactNode;
}

/** The choices beside the report that follows from them. */
export function Workbench({ heading, intro, made, tables = null, plainName, choices, children }: WorkbenchProps) {
  const { t } = useTranslation(['reports', 'common']);
  const { report, isChanging, hasFailed, retry } = made;
  return (
    <div className={styles.workbench}>
      <div className={styles.onScreen}>
        <Section heading={heading} intro={intro}>
          <Stack gap="m">
            {choices}
            {report && plainName === undefined && <MissingParallel report={report} />}
            {hasFailed && <ReportTextsFailed onRetry={retry} />}
            {report && !hasFailed && (
              <SaveReport report={report} isChanging={isChanging} tables={tables} plainName={plainName} />
            )}
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
