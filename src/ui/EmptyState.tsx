import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { type HeadingLevel, headingTag } from './HeadingLevel.ts';

interface EmptyStateProps {
  heading?: string | undefined;
  level?: HeadingLevel | undefined;
  /** What is missing and how to get it. */
  children: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ heading, level = 3, children, actions }: EmptyStateProps) {
  const Heading = headingTag(level);
  return (
    <div className={styles.empty}>
      {heading ? <Heading className={styles.heading}>{heading}</Heading> : null}
      <div>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
