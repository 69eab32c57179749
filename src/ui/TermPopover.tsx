import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import styles from './TermPopover.module.css';
import { useCloseOnOutside } from './useCloseOnOutside.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface TermPopoverProps {
  /** As written in the sentence. */
  term: ReactNode;
  /** The word itself, as in the glossary. */
  heading: string;
  closeText: string;
  /** Read after the term: «selitys». */
  helpText?: string | undefined;
  /** Words only: the popover stands inside a sentence. */
  children: ReactNode;
}

const MARGIN = 12;

/** A word that explains itself in place. Esc and a press outside close it. */
export function TermPopover({ term, heading, closeText, helpText, children }: TermPopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLSpanElement>(null);
  const id = useId();
  useCloseOnOutside(root, isOpen, () => setIsOpen(false));
  useLayoutEffect(() => {
    if (!isOpen || !panel.current) return;
    // The word may stand at the right edge: the panel moves left until it is in sight.
    const over = panel.current.getBoundingClientRect().right - (document.documentElement.clientWidth - MARGIN);
    if (over > 0) panel.current.style.setProperty('--shift', `${-over}px`);
  }, [isOpen]);
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    setIsOpen(!isOpen);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc is listened to for the buttons inside
    <span ref={root} className={styles.root} onKeyDown={closeOnEscape}>
      {/* biome-ignore lint/a11y/useSemanticElements: a <button> is one block, which breaks the line before a comma */}
      <span
        ref={button}
        role="button"
        tabIndex={0}
        className={styles.term}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={pressByKey}
      >
        {term}
        {helpText ? <VisuallyHidden>({helpText})</VisuallyHidden> : null}
      </span>
      <span id={id} role="status">
        {isOpen ? (
          <span ref={panel} className={styles.panel}>
            <span className={styles.head}>
              <strong>{heading}</strong>
              <button type="button" className={styles.close} onClick={close}>
                <Icon name="close" size="s" />
                <VisuallyHidden>{closeText}</VisuallyHidden>
              </button>
            </span>
            <span>{children}</span>
          </span>
        ) : null}
      </span>
    </span>
  );
}
