import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  heading: string;
  open: boolean;
  confirmText: string;
  cancelText: string;
  closeText: string;
  danger?: boolean | undefined;
  busy?: boolean | undefined;
  onConfirm: () => void;
  onCancel: () => void;
  children?: ReactNode;
}

/** Asks before something that cannot be taken back. The buttons are verbs. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { heading, open, confirmText, cancelText, closeText, danger, busy, onConfirm, onCancel, children } = props;
  return (
    <Dialog
      heading={heading}
      open={open}
      onClose={onCancel}
      closeText={closeText}
      size="s"
      footer={
        <>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} busyText={confirmText} onClick={onConfirm}>
            {confirmText}
          </Button>
          <Button kind="secondary" onClick={onCancel}>
            {cancelText}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
