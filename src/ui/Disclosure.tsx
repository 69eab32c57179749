import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import styles from './Disclosure.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import { useCloseOnOutside } from './useCloseOnOutside.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface DisclosureProps {
  label: string;
  icon?: IconName | undefined;
  iconOnly?: boolean | undefined;
  /** On a narrow screen the label is only read, not shown. */
  foldsLabel?: boolean | undefined;
  /** Which edge of the button the panel keeps to. */
  align?: 'start' | 'end' | undefined;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens a small panel. Esc and a press outside close it; after Esc focus is on the button again. */
export function Disclosure({
  label,
  icon,
  iconOnly = false,
  foldsLabel = false,
  align = 'end',
  children,
}: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useCloseOnOutside(root, isOpen, () => setIsOpen(false));
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is listened to for whatever has focus inside
    <div ref={root} className={styles.disclosure} onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {icon ? <Icon name={icon} /> : null}
        {iconOnly ? (
          <VisuallyHidden>{label}</VisuallyHidden>
        ) : (
          <span className={joinClasses(styles.label, foldsLabel && styles.folds)}>
            {label} <Icon name="chevron-down" size="s" />
          </span>
        )}
      </button>
      {isOpen ? (
        <div id={panelId} className={joinClasses(styles.panel, styles[align])}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      ) : null}
    </div>
  );
}
