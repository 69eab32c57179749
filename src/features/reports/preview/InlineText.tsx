import { Fragment } from 'react';
import { isWebLink } from '#parts/web-link.ts';
import type { Inline, Paragraphs, Run } from '#reports/model/blocks.ts';
import { plainInline } from '#reports/model/inline.ts';

/** The text of one paragraph, with its strong words and links. */
export function InlineText({ runs }: { readonly runs: Inline }) {
  return plainInline(runs).map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity; the paragraph is drawn anew
    <Fragment key={index}>{drawn(run)}</Fragment>
  ));
}

function drawn({ text, strong, href, lang }: Run) {
  const words = strong ? <strong lang={lang}>{text}</strong> : lang ? <span lang={lang}>{text}</span> : text;
  return href !== undefined && mayLink(href) ? <a href={href}>{words}</a> : words;
}

/** Anything else that somebody has typed as an address stays text. */
function mayLink(href: string): boolean {
  return isWebLink(href) || /^mailto:[^\s]+@[^\s]+$/i.test(href);
}

/** The paragraphs of a table cell, a description or a note. */
export function ParagraphList({ paragraphs }: { readonly paragraphs: Paragraphs }) {
  return paragraphs.map((runs, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity; the cell is drawn anew
    <p key={index}>
      <InlineText runs={runs} />
    </p>
  ));
}
