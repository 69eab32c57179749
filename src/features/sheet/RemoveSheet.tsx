import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Round } from '#domain/round/round.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Stack } from '#ui/Stack.tsx';
import { localKey } from '../local-choices.ts';
import { paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { handedKey } from './use-handed-in.ts';

/** Takes the answers off this computer for good: on a shared one nobody else shall find them (DA10). */
export function RemoveSheet({ sheet }: { sheet: Round }) {
  const { t } = useTranslation(['sheet', 'common']);
  const { session, settings } = useServices();
  const announce = useAnnounce();
  const [, navigate] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<Parameters<typeof ErrorNotice>[0]['error'] | null>(null);

  async function remove() {
    const { id } = sheet.header;
    const removed = await session.remove(id, { withoutPoint: true });
    if (!removed.ok) {
      // Without a restore point there is nothing to refuse for the lack of one.
      return setError(removed.error.kind === 'no-restore-point' ? removed.error.error : removed.error);
    }
    // What could not be let go of is shown on home among the removed ones.
    const forgotten = await session.forgetRemoved(id);
    for (const key of [handedKey(id), localKey.leftAt(id)]) settings.write(key, '');
    await session.list();
    if (forgotten.ok) announce(t('sheet:remove.done'));
    navigate(paths.home);
  }

  return (
    <Stack gap="s">
      <p>{t('sheet:remove.text')}</p>
      <div>
        <Button kind="secondary" icon="remove" onClick={() => setAsking(true)}>
          {t('sheet:remove.button')}
        </Button>
      </div>
      <ConfirmDialog
        heading={t('sheet:remove.heading')}
        open={isAsking}
        confirmText={t('sheet:remove.confirm')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        danger
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        {error ? <ErrorNotice error={error} level={3} /> : null}
        <p>{t('sheet:remove.question')}</p>
      </ConfirmDialog>
    </Stack>
  );
}
