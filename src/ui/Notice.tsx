import type { ReactNode } from 'react';
import { type HeadingLevel, headingTag } from './HeadingLevel.ts';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import styles from './Notice.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface NoticeProps {
  tone: 'info' | 'warning' | 'error' | 'success';
  heading?: string | undefined;
  level?: HeadingLevel | undefined;
  /** Word read before the heading: «Varoitus». */
  toneText?: string | undefined;
  /** Whether its appearing is announced. */
  live?: 'off' | 'polite' | 'assertive' | undefined;
  actions?: ReactNode;
  onClose?: (() => void) | undefined;
  closeText?: string | undefined;
  children?: ReactNode;
}

const icons = { info: 'info', warning: 'alert', error: 'error', success: 'check' } as const;
const roles = { off: undefined, polite: 'status', assertive: 'alert' } as const;

/** Something to know, with what to do about it. */
export function Notice(props: NoticeProps) {
  const { tone, heading, level = 2, toneText, live = 'off', actions, onClose, closeText, children } = props;
  const Heading = headingTag(level);
  const toneWord = toneText ? (
    <>
      <VisuallyHidden>{toneText}:</VisuallyHidden>{' '}
    </>
  ) : null;
  return (
    <div role={roles[live]} className={joinClasses(styles.notice, styles[tone])}>
      <span className={styles.icon}>
        <Icon name={icons[tone]} size="l" />
      </span>
      <div className={styles.body}>
        {heading ? (
          <Heading className={styles.heading}>
            {toneWord}
            {heading}
          </Heading>
        ) : (
          toneWord
        )}
        {children}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {onClose ? (
        <button type="button" className={styles.close} onClick={onClose}>
          <Icon name="close" />
          <VisuallyHidden>{closeText}</VisuallyHidden>
        </button>
      ) : null}
    </div>
  );
}
