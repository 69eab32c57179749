import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';

/** An edit met a round that had been closed meanwhile: told at once, nothing was written (YR5). */
export function RefusedNotice() {
  const { t } = useTranslation(['closing', 'common']);
  return (
    <Notice tone="warning" toneText={t('common:warning')} heading={t('closing:refused.heading')} live="assertive">
      <p>{t('closing:refused.text')}</p>
    </Notice>
  );
}
