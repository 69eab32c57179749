import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Prose.module.css';

interface ProseProps {
  as?: 'div' | 'p' | undefined;
  size?: 's' | 'm' | 'l' | undefined;
  tone?: 'normal' | 'soft' | undefined;
  children: ReactNode;
}

/** Text to read, in lines of a readable length. */
export function Prose({ as: Tag = 'div', size = 'm', tone = 'normal', children }: ProseProps) {
  return <Tag className={joinClasses(styles.prose, styles[size], tone === 'soft' && styles.soft)}>{children}</Tag>;
}
