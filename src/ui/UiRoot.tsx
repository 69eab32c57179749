import { type ReactNode, useLayoutEffect } from 'react';

interface UiRootProps {
  /** BCP 47 tag of the interface's language. */
  language: string;
  children: ReactNode;
}

/** Tells the page's language to screen readers and the hyphenation of the browser. */
export function UiRoot({ language, children }: UiRootProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return children;
}
