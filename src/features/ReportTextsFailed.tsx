import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

/** The report's texts in its language could not be had; the round is as it was. */
export function ReportTextsFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation(['reports', 'common']);
  return (
    <Notice
      tone="error"
      toneText={t('common:error')}
      heading={t('reports:failed.texts.heading')}
      level={3}
      live="assertive"
      actions={
        <Button kind="secondary" onClick={onRetry}>
          {t('reports:failed.retry')}
        </Button>
      }
    >
      <p>{t('reports:failed.texts.text')}</p>
    </Notice>
  );
}
