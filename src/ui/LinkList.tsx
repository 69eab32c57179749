import type { ReactNode } from 'react';
import styles from './LinkList.module.css';

interface LinkListItem {
  href: string;
  label: ReactNode;
  current?: boolean | undefined;
  onClick?: (() => void) | undefined;
}

interface LinkListProps {
  items: LinkListItem[];
  /** With a label the list is a navigation of that name. */
  label?: string | undefined;
}

/** Links one under the other, for menus. */
export function LinkList({ items, label }: LinkListProps) {
  const list = (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.href}>
          <a
            href={item.href}
            className={styles.link}
            aria-current={item.current ? 'page' : undefined}
            onClick={item.onClick}
          >
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
  return label ? <nav aria-label={label}>{list}</nav> : list;
}
