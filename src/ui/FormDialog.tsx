import { type FormEvent, type ReactNode, useId } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Row } from './Row.tsx';
import { Stack } from './Stack.tsx';

interface FormDialogProps {
  heading: string;
  submitText: string;
  cancelText: string;
  closeText: string;
  size?: 's' | 'm' | 'l' | undefined;
  /** Beside the buttons of every form, such as one that removes. */
  action?: ReactNode;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a modal dialog: its buttons stay in sight at the foot. */
export function FormDialog(props: FormDialogProps) {
  const { heading, submitText, cancelText, closeText, size, action, onSubmit, onClose, children } = props;
  const formId = useId();
  return (
    <Dialog
      open
      size={size}
      heading={heading}
      closeText={closeText}
      onClose={onClose}
      footer={
        <Row>
          <Button type="submit" form={formId}>
            {submitText}
          </Button>
          {action}
          <Button kind="secondary" onClick={onClose}>
            {cancelText}
          </Button>
        </Row>
      }
    >
      <form id={formId} onSubmit={onSubmit} noValidate>
        <Stack>{children}</Stack>
      </form>
    </Dialog>
  );
}
