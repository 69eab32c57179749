import type { ReactNode } from 'react';
import styles from './DefinitionList.module.css';

interface DefinitionListProps {
  items: readonly { term: ReactNode; text: ReactNode }[];
  layout?: 'stacked' | 'beside' | undefined;
}

/** Short facts, each with its name. */
export function DefinitionList({ items, layout = 'beside' }: DefinitionListProps) {
  return (
    <dl className={styles[layout]}>
      {items.map(({ term, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts are shown, never moved
        <div key={index} className={styles.item}>
          <dt className={styles.term}>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
