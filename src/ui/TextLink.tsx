import type { MouseEvent, ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface TextLinkProps {
  href: string;
  children: ReactNode;
  /** The link opens in a new tab; `text` tells it to screen readers. */
  external?: { text: string } | undefined;
  /** Language of the page it leads to, or of its words. */
  lang?: string | undefined;
  /** It leads to the page one is on. */
  current?: boolean | undefined;
  onClick?: ((event: MouseEvent<HTMLAnchorElement>) => void) | undefined;
}

export function TextLink({ href, children, external, lang, current, onClick }: TextLinkProps) {
  if (!external) {
    return (
      <a href={href} lang={lang} aria-current={current ? 'page' : undefined} onClick={onClick}>
        {children}
      </a>
    );
  }
  return (
    <a href={href} onClick={onClick} target="_blank" rel="noreferrer">
      <span lang={lang}>{children}</span> <Icon name="external" size="s" />{' '}
      <VisuallyHidden>{external.text}</VisuallyHidden>
    </a>
  );
}
