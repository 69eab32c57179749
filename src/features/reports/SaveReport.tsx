import { useTranslation } from 'react-i18next';
import type { Report } from '#reports/model/blocks.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { SavedNotice } from './SavedNotice.tsx';
import { SaveFailedNotice } from './SaveFailedNotice.tsx';
import { useSaveReport } from './use-save-report.ts';

interface SaveReportProps {
  readonly report: Report;
  /** The report is about to change: its texts are on their way. */
  readonly isChanging: boolean;
}

/** Takes the report along: as a PDF, or straight to the printer. */
export function SaveReport({ report, isChanging }: SaveReportProps) {
  const { t } = useTranslation(['reports', 'common']);
  const announce = useAnnounce();
  const { state, save } = useSaveReport(report);
  const isBusy = isChanging || state.kind === 'busy';

  async function savePdf() {
    if (isBusy) return;
    const outcome = await save();
    if (outcome.kind === 'saved') announce(t(`reports:saved.${outcome.file.kind}`, { name: outcome.file.name }));
  }

  return (
    <Stack gap="m">
      <Row>
        <Button
          icon="download"
          busy={isBusy}
          busyText={isChanging ? t('common:loading') : t('reports:save.busy')}
          onClick={() => void savePdf()}
        >
          {t('reports:save.button')}
        </Button>
        <Button kind="secondary" icon="print" onClick={() => window.print()}>
          {t('reports:save.print')}
        </Button>
      </Row>
      {state.kind === 'saved' && <SavedNotice saved={state} />}
      {state.kind === 'failed' && <SaveFailedNotice error={state.error} onRetry={() => void savePdf()} />}
    </Stack>
  );
}
