import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentClosing } from '#domain/closing/closings.ts';
import { waitingOf } from '#domain/closing/late-changes.ts';
import type { StoreError } from '#domain/ports.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useAnnounce } from '#ui/Announcer.tsx';
import { FormDialog } from '#ui/FormDialog.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import { useWithoutPoint } from '../use-without-point.tsx';

const LONGEST_REASON = 2_000;

/** Asks why, tells what will enter the results, and opens the round again (YR5). */
export function ReopenDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['closing', 'common']);
  const { session } = useServices();
  const announce = useAnnounce();
  const withoutPoint = useWithoutPoint();
  const round = useRound();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<StoreError | null>(null);
  const waiting = waitingOf(round).count;

  async function reopen() {
    const done = await withoutPoint.secured((securing) => session.reopenRound(reason, securing));
    if (done === null) return;
    if (!done.ok) {
      // A reopening is a few words: there is always room for it.
      if (done.error.kind !== 'too-much') setError(done.error);
      return;
    }
    announce(t('closing:reopen.done'));
    onClose();
  }

  return (
    <>
      <FormDialog
        heading={t('closing:reopen.question')}
        submitText={t('closing:reopen.button')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        onSubmit={(event) => {
          event.preventDefault();
          void reopen();
        }}
        onClose={onClose}
      >
        <p>{t('closing:reopen.text', { number: currentClosing(round)?.number })}</p>
        {waiting > 0 && <p>{t('closing:reopen.waiting', { count: waiting })}</p>}
        <TextArea
          label={t('closing:reopen.reason')}
          optionalText={t('common:optional')}
          hint={t('closing:reopen.reasonHint')}
          value={reason}
          rows={2}
          maxLength={LONGEST_REASON}
          onChange={(event) => setReason(event.target.value)}
        />
        {error && <ErrorNotice error={error} level={3} />}
      </FormDialog>
      {withoutPoint.dialog}
    </>
  );
}
