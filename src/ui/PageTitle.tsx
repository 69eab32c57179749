import { type ReactNode, useEffect } from 'react';
import styles from './PageTitle.module.css';
import { useFocusOnMount } from './useFocusOnMount.ts';

interface PageTitleProps {
  children: ReactNode;
  /** What the browser's tab says. */
  documentTitle: string;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** Focus comes to the heading whenever this changes. */
  focusKey?: string | undefined;
  focusOnMount?: boolean | undefined;
}

/** The page's h1. It takes focus when the page changes, so that a screen reader tells where one is. */
export function PageTitle({ children, documentTitle, eyebrow, lead, focusKey, focusOnMount = true }: PageTitleProps) {
  const heading = useFocusOnMount<HTMLHeadingElement>(focusKey, focusOnMount);
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  return (
    <div className={styles.title}>
      {eyebrow ? <p className={styles.eyebrow}>{eyebrow}</p> : null}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </div>
  );
}
