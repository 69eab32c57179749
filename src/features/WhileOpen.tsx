import type { ReactNode } from 'react';
import { useIsClosed } from './use-is-closed.ts';
import styles from './WhileOpen.module.css';

/**
 * Fields and buttons that answer: while the round is closed, each of them is disabled, and said to be (YR5). Always there,
 * so that a text being written stays on the screen when the round is closed elsewhere meanwhile.
 */
export function WhileOpen({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset role="presentation" disabled={useIsClosed()} className={styles.fields}>
      {children}
    </fieldset>
  );
}
