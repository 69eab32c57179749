import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '#reports/model/blocks.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ReportSaved } from '../ReportSaved.tsx';
import { ReportSaveFailed } from '../ReportSaveFailed.tsx';
import { type ReportTables, type SaveFormat, useSaveReport } from '../use-save-report.ts';

/** Forms to go on with: edit, publish, paste. */
const OTHERS = ['docx', 'html', 'txt'] as const;

interface SaveReportProps {
  readonly report: Report;
  /** The report is about to change: its texts are on their way. */
  readonly isChanging: boolean;
  /** Null: the kind has no tables. */
  readonly tables: ReportTables | null;
  readonly plainName?: string | undefined;
}

/** Takes the report along: as a PDF, in a form to go on with, or straight to the printer. */
export function SaveReport({ report, isChanging, tables, plainName }: SaveReportProps) {
  const { t } = useTranslation(['reports', 'common']);
  const announce = useAnnounce();
  const { state, save } = useSaveReport(report, { tables, ...(plainName === undefined ? {} : { plainName }) });
  const [last, setLast] = useState<SaveFormat>('pdf');
  const isBusy = isChanging || state.kind === 'busy';

  async function saveAs(format: SaveFormat) {
    if (isBusy) return;
    setLast(format);
    const outcome = await save(format);
    if (outcome.kind === 'saved') announce(t(`reports:saved.${outcome.file.kind}`, { name: outcome.file.name }));
  }

  return (
    <Stack gap="m">
      <Row>
        <Button
          icon="download"
          busy={isBusy}
          busyText={isChanging ? t('common:loading') : t('reports:save.busy')}
          onClick={() => void saveAs('pdf')}
        >
          {t('reports:save.button')}
        </Button>
        <Button kind="secondary" icon="print" onClick={() => window.print()}>
          {t('reports:save.print')}
        </Button>
      </Row>
      <Row gap="xs">
        <span>{t('reports:save.others')}</span>
        {OTHERS.map((format) => (
          <Button key={format} kind="quiet" size="s" waits={isBusy} onClick={() => void saveAs(format)}>
            {t(`reports:save.${format}`)}
          </Button>
        ))}
        {tables && (
          <>
            <Button kind="quiet" size="s" waits={isBusy} onClick={() => void saveAs('xlsx')}>
              {t('reports:save.xlsx')}
            </Button>
            <Button kind="quiet" size="s" waits={isBusy} onClick={() => void saveAs('csv')}>
              {t(`reports:save.csv.${tables.kind}`)}
            </Button>
          </>
        )}
      </Row>
      {state.kind === 'saved' && <ReportSaved saved={state} />}
      {state.kind === 'failed' && <ReportSaveFailed error={state.error} onRetry={() => void saveAs(last)} />}
    </Stack>
  );
}
