import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { Icon, type IconName } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error';

export type BadgeShape = 'none' | 'dot' | 'full' | 'half' | 'empty' | 'flag' | 'up' | 'down' | 'equals';

interface BadgeProps {
  /** The word: never the colour alone. */
  children: ReactNode;
  tone?: Tone | undefined;
  shape?: BadgeShape | undefined;
}

const iconOf: Partial<Record<BadgeShape, IconName>> = {
  dot: 'dot',
  flag: 'flag',
  up: 'triangle-up',
  down: 'triangle-down',
  equals: 'equals',
};

/** A word with a shape. */
export function Badge({ children, tone = 'neutral', shape = 'none' }: BadgeProps) {
  const icon = iconOf[shape];
  const isRound = shape === 'full' || shape === 'half' || shape === 'empty';
  return (
    <span className={joinClasses(styles.badge, styles[tone])}>
      {icon ? <Icon name={icon} size="s" /> : null}
      {isRound ? (
        <svg className={styles.round} viewBox="0 0 16 16" aria-hidden="true" focusable={false}>
          <circle
            cx="8"
            cy="8"
            r="6.5"
            fill={shape === 'full' ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="2"
          />
          {shape === 'half' ? <path d="M8 1.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" /> : null}
        </svg>
      ) : null}
      <span>{children}</span>
    </span>
  );
}
