import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/round/action.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { useActionWords } from './use-action-words.ts';

interface RemoveActionProps {
  readonly action: Action;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Says before removing that there is no way back, and what would keep the promise in sight. */
export function RemoveAction({ action, onConfirm, onCancel }: RemoveActionProps) {
  const { t } = useTranslation(['plan', 'common']);
  const { title } = useActionWords();
  return (
    <ConfirmDialog
      heading={t('remove.heading')}
      open
      confirmText={t('remove.confirm')}
      cancelText={t('remove.cancel')}
      closeText={t('common:close')}
      danger
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{t('remove.text', { title: title(action) })}</p>
      <p>{t('remove.instead', { status: t('common:status.dropped') })}</p>
    </ConfirmDialog>
  );
}
