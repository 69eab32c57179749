import type { ReactNode } from 'react';
import styles from './FrameHeader.module.css';

interface FrameHeaderProps {
  /** Our own name; may be a link. */
  name: ReactNode;
  /** Municipality and year. */
  context?: ReactNode;
  /** Small buttons and marks beside the context; they may come and go. */
  beside?: ReactNode;
  /** The save line. */
  status?: ReactNode;
  /** Languages, menu. */
  tools?: ReactNode;
}

export function FrameHeader({ name, context, beside, status, tools }: FrameHeaderProps) {
  return (
    <div className={styles.header}>
      <div className={styles.name}>{name}</div>
      {context ? (
        <div className={styles.context}>
          <span className={styles.whose}>{context}</span>
          {beside}
        </div>
      ) : null}
      {status ? <div className={styles.status}>{status}</div> : null}
      {tools ? <div className={styles.tools}>{tools}</div> : null}
    </div>
  );
}
