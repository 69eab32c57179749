import type { ReactNode } from 'react';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

interface FieldMessageProps {
  id: string;
  kind: 'hint' | 'error';
  children: ReactNode;
}

/** The hint or the error of a field; the field points to it with `aria-describedby`. */
export function FieldMessage({ id, kind, children }: FieldMessageProps) {
  return (
    <span id={id} className={styles[kind]}>
      {kind === 'error' ? <Icon name="error-full" /> : null}
      <span>{children}</span>
    </span>
  );
}
