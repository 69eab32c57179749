import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Row.module.css';

interface RowProps {
  gap?: 'xs' | 's' | 'm' | 'l' | 'xl' | undefined;
  align?: 'start' | 'center' | 'end' | 'baseline' | undefined;
  justify?: 'start' | 'between' | 'end' | undefined;
  children: ReactNode;
}

/** Side by side; wraps where there is no room. */
export function Row({ gap = 's', align = 'center', justify = 'start', children }: RowProps) {
  return (
    <div className={joinClasses(styles.row, styles[`gap-${gap}`], styles[align], styles[`justify-${justify}`])}>
      {children}
    </div>
  );
}
