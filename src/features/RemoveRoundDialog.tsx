import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreError } from '#domain/ports.ts';
import type { RoundHeader } from '#domain/round/round.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useAnnounce } from '#ui/Announcer.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from './hooks.ts';
import { roundName } from './round-name.ts';
import { SaveFileButton } from './SaveFileButton.tsx';
import { useServices } from './services.ts';
import { useWithoutPoint } from './use-without-point.tsx';

interface RemoveRoundDialogProps {
  /** Null: closed. */
  header: RoundHeader | null;
  onClose(): void;
  onRemoved(): void;
}

/** Takes a round off this computer, after offering it as a file. It can be put back from home (DA5). */
export function RemoveRoundDialog({ header, onClose, onRemoved }: RemoveRoundDialogProps) {
  const { t } = useTranslation(['home', 'common']);
  const { session } = useServices();
  const language = useLanguage();
  const announce = useAnnounce();
  const { secured, dialog } = useWithoutPoint();
  const [error, setError] = useState<StoreError | null>(null);

  function close() {
    setError(null);
    onClose();
  }

  async function remove() {
    if (!header) return;
    const removed = await secured<StoreError>((securing) => session.remove(header.id, securing));
    if (removed === null) return;
    if (!removed.ok) return setError(removed.error);
    await session.list();
    announce(t('home:remove.done', { round: roundName(header, language) }));
    onRemoved();
  }

  return (
    <>
      <ConfirmDialog
        heading={header ? t('home:remove.heading', { round: roundName(header, language) }) : ''}
        open={header !== null}
        confirmText={t('home:remove.confirm')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        danger
        onConfirm={() => void remove()}
        onCancel={close}
      >
        {header && (
          <Stack gap="m">
            {error && <ErrorNotice error={error} level={3} />}
            <p>{header.example ? t('home:remove.example') : t('home:remove.text')}</p>
            {!header.example && <SaveFileButton roundId={header.id} label={t('home:remove.saveFirst')} />}
          </Stack>
        )}
      </ConfirmDialog>
      {dialog}
    </>
  );
}
