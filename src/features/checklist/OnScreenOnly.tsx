import type { ReactNode } from 'react';
import styles from './OnScreenOnly.module.css';

/** What can only be pressed, and has nothing to tell on paper. */
export function OnScreenOnly({ children }: { children: ReactNode }) {
  return <div className={styles.onScreen}>{children}</div>;
}
