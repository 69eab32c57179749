import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { SaveFileButton } from '../SaveFileButton.tsx';

/** The browser's room is running out: said before a write fails, with the file as the way out (DA2). */
export function LowSpaceNotice() {
  const { t } = useTranslation(['browser', 'common']);
  return (
    <Notice
      tone="warning"
      toneText={t('common:warning')}
      heading={t('browser:lowSpace.heading')}
      live="polite"
      actions={<SaveFileButton size="s" />}
    >
      <p>{t('browser:lowSpace.text')}</p>
      <p>{t('browser:lowSpace.remedy')}</p>
    </Notice>
  );
}
