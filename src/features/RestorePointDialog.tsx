import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePoint, StoreError } from '#domain/ports.ts';
import type { Result } from '#domain/result.ts';
import { type JoinRefusal, shownChanges } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import type { ShownError } from '#parts/error-words.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ChangePreview } from './ChangePreview.tsx';
import { useRound } from './hooks.ts';
import { useServices } from './services.ts';
import { usePointWords } from './use-point-words.ts';
import { useWithoutPoint } from './use-without-point.tsx';

interface RestorePointDialogProps {
  point: RestorePoint;
  onClose(): void;
  onRestored(): void;
}

/** What going back to a point would change, before anything is changed; then the way back (JN4). */
export function RestorePointDialog({ point, onClose, onRestored }: RestorePointDialogProps) {
  const { t } = useTranslation(['keeping', 'common']);
  const { session } = useServices();
  const words = usePointWords();
  const round = useRound();
  const { secured, dialog } = useWithoutPoint();
  const [past, setPast] = useState<Result<Round, StoreError> | null>(null);
  const [error, setError] = useState<ShownError | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void session.openPoint(round.header.id, point.id).then((opened) => {
      if (isCurrent) setPast(opened);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, round.header.id, point.id]);
  const differs = past?.ok === true && shownChanges(round, past.value).length > 0;

  async function restore() {
    setIsBusy(true);
    setError(null);
    const restored = await secured<JoinRefusal | StoreError>((securing) => session.restore(point.id, securing));
    setIsBusy(false);
    if (restored?.ok) onRestored();
    else if (restored) setError(restored.error);
  }

  return (
    <>
      <Dialog
        heading={t('keeping:points.dialogHeading', { time: words(point).time })}
        open
        onClose={onClose}
        closeText={t('common:close')}
        footer={
          <>
            {differs && (
              <Button busy={isBusy} busyText={t('keeping:points.restoring')} onClick={() => void restore()}>
                {t('keeping:points.restore')}
              </Button>
            )}
            <Button kind="secondary" onClick={onClose}>
              {differs ? t('common:cancel') : t('common:close')}
            </Button>
          </>
        }
      >
        <Stack gap="m">
          <p>
            {words(point).reason}: {words(point).content}.
          </p>
          {error && <ErrorNotice error={error} level={3} />}
          {past === null && <Spinner text={t('common:loading')} />}
          {past?.ok === false && (
            <Notice
              tone="error"
              toneText={t('common:error')}
              heading={t('keeping:points.damaged.heading')}
              level={3}
              live="assertive"
            >
              <p>{t('keeping:points.damaged.text')}</p>
            </Notice>
          )}
          {past?.ok && <ChangePreview before={round} after={past.value} nothingText={t('keeping:points.nothing')} />}
          {differs && <p>{t('keeping:points.undoable')}</p>}
        </Stack>
      </Dialog>
      {dialog}
    </>
  );
}
