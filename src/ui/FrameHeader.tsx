import type { ReactNode } from 'react';
import styles from './FrameHeader.module.css';

interface FrameHeaderProps {
  /** Our own name; may be a link. */
  name: ReactNode;
  /** Municipality and year. */
  context?: ReactNode;
  /** The save line. */
  status?: ReactNode;
  /** Languages, menu. */
  tools?: ReactNode;
}

export function FrameHeader({ name, context, status, tools }: FrameHeaderProps) {
  return (
    <div className={styles.header}>
      <div className={styles.name}>{name}</div>
      {context ? <div className={styles.context}>{context}</div> : null}
      {status ? <div className={styles.status}>{status}</div> : null}
      {tools ? <div className={styles.tools}>{tools}</div> : null}
    </div>
  );
}
