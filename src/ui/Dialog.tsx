import { type MouseEvent, type ReactNode, type SyntheticEvent, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import { useModalDialog } from './useModalDialog.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface DialogProps {
  heading: string;
  open: boolean;
  onClose: () => void;
  closeText: string;
  footer?: ReactNode;
  size?: 's' | 'm' | 'l' | undefined;
  closeOnOutside?: boolean | undefined;
  children?: ReactNode;
}

/** A modal dialog. Esc and the cross ask to close it; focus stays inside and returns to where it was. */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? createPortal(<OpenDialog {...props} />, document.body) : null;
}

function OpenDialog(props: Omit<DialogProps, 'open'>) {
  const { heading, onClose, closeText, footer, size = 'm', closeOnOutside = false, children } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useModalDialog(ref);
  const cancel = (event: SyntheticEvent) => {
    // The caller decides whether it closes; the browser would close it at once.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const pressOutside = (event: MouseEvent) => {
    if (closeOnOutside && event.target === ref.current) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is Esc
    <dialog
      ref={ref}
      aria-labelledby={headingId}
      className={joinClasses(styles.dialog, styles[size])}
      onCancel={cancel}
      onClick={pressOutside}
    >
      <div className={styles.inner}>
        <div className={styles.head}>
          <h2 id={headingId} tabIndex={-1} data-dialog-heading="">
            {heading}
          </h2>
          <button type="button" className={styles.close} onClick={onClose}>
            <Icon name="close" />
            <VisuallyHidden>{closeText}</VisuallyHidden>
          </button>
        </div>
        <div className={styles.body}>{children}</div>
        {footer ? <div className={styles.footer}>{footer}</div> : null}
      </div>
    </dialog>
  );
}
