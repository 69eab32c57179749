import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Stack.module.css';

interface StackProps {
  gap?: 'xs' | 's' | 'm' | 'l' | 'xl' | undefined;
  /** For a list, wrap each child in `<li>`. */
  as?: 'div' | 'ul' | 'ol' | undefined;
  children: ReactNode;
}

/** One under the other, evenly. */
export function Stack({ gap = 'm', as: Tag = 'div', children }: StackProps) {
  return <Tag className={joinClasses(styles.stack, styles[gap])}>{children}</Tag>;
}
