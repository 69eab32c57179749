import type { ReactNode } from 'react';
import styles from './Card.module.css';
import { joinClasses } from './joinClasses.ts';

interface CardProps {
  as?: 'div' | 'article' | 'li' | 'section' | undefined;
  tone?: 'plain' | 'soft' | 'accent' | undefined;
  /** Id of the heading that names the card. */
  labelledBy?: string | undefined;
  padding?: 's' | 'm' | 'l' | undefined;
  children: ReactNode;
}

export function Card({ as: Tag = 'div', tone = 'plain', labelledBy, padding = 'm', children }: CardProps) {
  return (
    <Tag className={joinClasses(styles.card, styles[tone], styles[`padding-${padding}`])} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}
