import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import styles from './Expander.module.css';
import { joinClasses } from './joinClasses.ts';

interface ExpanderProps {
  summary: ReactNode;
  /** Given: the caller holds whether it is open, and hears of changes by `onToggle`. */
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  defaultOpen?: boolean | undefined;
  kind?: 'plain' | 'boxed' | undefined;
  children: ReactNode;
}

/** More, one press away. A native `<details>`: the browser's search in the page finds what is folded in. */
export function Expander({ summary, open, onToggle, defaultOpen = false, kind = 'plain', children }: ExpanderProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.open = open ?? defaultOpen;
  }, [open, defaultOpen]);
  const report = (event: SyntheticEvent<HTMLDetailsElement>) => {
    const isOpen = event.currentTarget.open;
    if (isOpen !== open) onToggle?.(isOpen);
  };
  return (
    <details ref={ref} className={joinClasses(styles.expander, styles[kind])} onToggle={report}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
