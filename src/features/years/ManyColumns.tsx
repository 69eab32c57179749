import type { ReactNode } from 'react';
import styles from './years.module.css';

interface ManyColumnsProps {
  /** What scrolls, for those who come to it by keyboard. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Room for a table of many years: it scrolls sideways where the window is narrower, and becomes cards on a phone. */
export function ManyColumns({ label, children }: ManyColumnsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.many} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
