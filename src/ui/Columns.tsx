import type { ReactNode } from 'react';
import styles from './Columns.module.css';
import { joinClasses } from './joinClasses.ts';

interface ColumnsProps {
  /** The least width of a column: 14, 19 or 26 rem. */
  min?: 's' | 'm' | 'l' | undefined;
  children: ReactNode;
}

/** Equal columns, as many as there is room for. */
export function Columns({ min = 'm', children }: ColumnsProps) {
  return <div className={joinClasses(styles.columns, styles[min])}>{children}</div>;
}
