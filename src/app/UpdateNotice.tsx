import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '#features/services.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { applyUpdate } from './register-service-worker.ts';
import { onUpdateReady } from './update-ready.ts';

/** A new version asks first and never comes mid-work; everything is stored before the page opens again (EV3). */
export function UpdateNotice() {
  const { t } = useTranslation(['app', 'common']);
  const { session } = useServices();
  const [isReady, setReady] = useState(false);
  useEffect(() => onUpdateReady(() => setReady(true)), []);
  if (!isReady) return null;
  const update = async () => {
    await session.settled();
    if (session.getState().save.kind !== 'failed') applyUpdate();
  };
  return (
    <Notice
      tone="info"
      live="polite"
      heading={t('update.heading')}
      onClose={() => setReady(false)}
      closeText={t('common:close')}
      actions={
        <Button size="s" onClick={() => void update()}>
          {t('update.apply')}
        </Button>
      }
    >
      {t('update.text')}
    </Notice>
  );
}
