import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import styles from './Spine.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface SpineStep {
  id: string;
  href: string;
  title: string;
  /** How far it is, e.g. «31/46». */
  note?: string | undefined;
  current?: boolean | undefined;
}

interface SpineProps {
  label: string;
  steps: SpineStep[];
  /** Says in words which step one is on. */
  currentText: string;
  /** Name of the button that opens the steps on a narrow screen. */
  menuText: string;
  /** Links after the steps. */
  aside?: ReactNode;
}

/** The steps of the whole way: every step can be entered at any time. On a narrow screen one line that opens. */
export function Spine({ label, steps, currentText, menuText, aside }: SpineProps) {
  const [isOpen, setIsOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const contentId = useId();
  const currentIndex = steps.findIndex((step) => step.current);
  const current = steps[currentIndex];
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    toggle.current?.focus();
  };
  return (
    <nav aria-label={label} className={styles.spine} onKeyDown={closeOnEscape}>
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={contentId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className={styles.toggleText}>
          {current ? (
            <>
              <span className={styles.number}>{currentIndex + 1}</span> {current.title} {current.note}
            </>
          ) : null}
        </span>
        <span className={styles.toggleMenu}>
          {menuText} <Icon name="chevron-down" size="s" />
        </span>
      </button>
      <div id={contentId} className={joinClasses(styles.content, isOpen && styles.open)}>
        <ol className={styles.steps}>
          {steps.map((step, index) => (
            <li key={step.id}>
              <a
                href={step.href}
                className={styles.step}
                aria-current={step.current ? 'step' : undefined}
                onClick={() => setIsOpen(false)}
              >
                <span className={styles.number}>{index + 1}</span>
                <span>
                  {step.title}
                  {step.note ? <span className={styles.note}> {step.note}</span> : null}
                </span>
                {step.current ? (
                  <>
                    {' '}
                    <VisuallyHidden>{currentText}</VisuallyHidden>
                  </>
                ) : null}
              </a>
            </li>
          ))}
        </ol>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </div>
    </nav>
  );
}
