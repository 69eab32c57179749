import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { FailedReport } from './use-save-report.ts';

interface ReportSaveFailedProps {
  readonly error: FailedReport['error'];
  readonly onRetry: () => void;
}

/** Why no PDF came about, that nothing was lost, and what to do. */
export function ReportSaveFailed({ error, onRetry }: ReportSaveFailedProps) {
  const { t } = useTranslation(['reports', 'common']);
  const detail = 'detail' in error ? error.detail : '';
  return (
    <Notice
      tone="error"
      toneText={t('common:error')}
      heading={t(`reports:failed.${error.kind}.heading`)}
      level={3}
      live="assertive"
      actions={
        <Button kind="secondary" onClick={onRetry}>
          {t('reports:failed.retry')}
        </Button>
      }
    >
      <p>{t(`reports:failed.${error.kind}.text`, { detail })}</p>
      <p>{t(`reports:failed.${error.kind}.remedy`)}</p>
    </Notice>
  );
}
