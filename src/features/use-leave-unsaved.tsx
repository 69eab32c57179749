import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Stack } from '#ui/Stack.tsx';
import { SaveFileButton } from './SaveFileButton.tsx';
import { useServices } from './services.ts';

interface LeaveUnsaved {
  /** True when nothing would be left behind, or when the user accepts it. */
  mayLeave(): Promise<boolean>;
  readonly dialog: ReactNode;
}

/** Asks before another round takes the place of one whose changes could not be stored (DA2). */
export function useLeaveUnsaved(): LeaveUnsaved {
  const { t } = useTranslation(['home', 'common']);
  const { session } = useServices();
  const [answer, setAnswer] = useState<((isLeaving: boolean) => void) | null>(null);

  function reply(isLeaving: boolean) {
    answer?.(isLeaving);
    setAnswer(null);
  }

  return {
    async mayLeave() {
      const { round, save } = session.getState();
      if (!round || save.kind !== 'failed') return true;
      return new Promise((resolve) => setAnswer(() => resolve));
    },
    dialog: (
      <ConfirmDialog
        heading={t('home:leave.heading')}
        open={answer !== null}
        confirmText={t('home:leave.confirm')}
        cancelText={t('home:leave.stay')}
        closeText={t('common:close')}
        danger
        onConfirm={() => reply(true)}
        onCancel={() => reply(false)}
      >
        <Stack gap="m">
          <p>{t('home:leave.text')}</p>
          <SaveFileButton />
        </Stack>
      </ConfirmDialog>
    ),
  };
}
