import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import styles from './SaveLine.module.css';

interface SaveLineProps {
  tone: 'neutral' | 'success' | 'warning' | 'error';
  children: ReactNode;
  /** Whether changes are read aloud; off by default: saving after every answer would talk over the reader. */
  live?: boolean | undefined;
  actions?: ReactNode;
}

const icons = { neutral: 'save', success: 'check', warning: 'alert', error: 'error' } as const;

/** One quiet line about where the work is kept. */
export function SaveLine({ tone, children, live = false, actions }: SaveLineProps) {
  return (
    <div className={joinClasses(styles.line, styles[tone])}>
      <span className={styles.text} role={live ? 'status' : undefined}>
        <Icon name={icons[tone]} /> {children}
      </span>
      {actions}
    </div>
  );
}
