import { type MouseEvent, type ReactNode, useRef } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './PageFrame.module.css';

interface PageFrameProps {
  skipText: string;
  header: ReactNode;
  spine?: ReactNode;
  footer?: ReactNode;
  /** Above the page's own content, on every page. */
  notices?: ReactNode;
  mainId?: string | undefined;
  width?: 'normal' | 'wide' | undefined;
  children: ReactNode;
}

/** The one frame around every screen: skip link, header, steps, main, footer. */
export function PageFrame({
  skipText,
  header,
  spine,
  footer,
  notices,
  mainId = 'main',
  width = 'normal',
  children,
}: PageFrameProps) {
  const main = useRef<HTMLElement>(null);
  // The route lives in the hash: following «#main» would leave the page.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className={joinClasses(styles.frame, width === 'wide' && styles.wide)}>
      <a className={styles.skip} href={`#${mainId}`} onClick={skip}>
        {skipText}
      </a>
      <header className={styles.header}>
        <div className={styles.inner}>{header}</div>
        {spine ? (
          <div className={styles.spine}>
            <div className={styles.inner}>{spine}</div>
          </div>
        ) : null}
      </header>
      {notices ? <div className={joinClasses(styles.inner, styles.notices)}>{notices}</div> : null}
      <main ref={main} id={mainId} tabIndex={-1} className={joinClasses(styles.inner, styles.main)}>
        {children}
      </main>
      {footer ? (
        <footer className={styles.footer}>
          <div className={styles.inner}>{footer}</div>
        </footer>
      ) : null}
    </div>
  );
}
