import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useCountsText } from './use-counts-text.ts';
import { useSaveRoundFile } from './use-save-round-file.ts';

interface SaveFileButtonProps {
  /** Absent: the open round. */
  roundId?: string | undefined;
  kind?: 'primary' | 'secondary' | 'quiet' | undefined;
  size?: 'm' | 's' | undefined;
  /** Absent: «Tallenna tiedostoksi». */
  label?: string | undefined;
  describedBy?: string | undefined;
}

/** Saves a round as a file, then tells where it went and what is in it, or why it did not work. */
export function SaveFileButton({ roundId, kind = 'secondary', size, label, describedBy }: SaveFileButtonProps) {
  const { t } = useTranslation(['home', 'common']);
  const { state, save, reset } = useSaveRoundFile();
  const countsText = useCountsText();
  const isShown = state.kind === 'saved' || state.kind === 'failed';
  return (
    <>
      <Button
        kind={kind}
        size={size}
        icon="save"
        busy={state.kind === 'busy'}
        busyText={t('home:saveFile.busy')}
        describedBy={describedBy}
        onClick={() => void save(roundId)}
      >
        {label ?? t('home:saveFile.button')}
      </Button>
      <Dialog
        heading={state.kind === 'failed' ? t('home:saveFile.failedHeading') : t('home:saveFile.savedHeading')}
        open={isShown}
        onClose={reset}
        closeText={t('common:close')}
        size="s"
      >
        {state.kind === 'failed' && <ErrorNotice error={state.error} level={3} />}
        {state.kind === 'saved' && (
          <Stack gap="s">
            <p>{t(`home:saveFile.${state.file.kind}`, { name: state.file.name })}</p>
            <p>{countsText(state.counts)}</p>
            <p>{t('home:saveFile.keep')}</p>
          </Stack>
        )}
      </Dialog>
    </>
  );
}
