import type { Report } from '../model/blocks.ts';
import { plainText } from '../model/plain-text.ts';
import { reportHead } from '../model/report-text.ts';
import { escapeMarkup } from './escape.ts';
import { htmlBlock, htmlText } from './html-blocks.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';

/** Nothing is fetched and nothing runs: what somebody has written stays text, whatever it looks like. */
const POLICY = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A report as one page that needs nothing but itself. Equal input gives an equal page. */
export function renderHtml(report: Report): string {
  const text = (part: string) => escapeMarkup(plainText(part));
  const title = text(report.title);
  const mark = report.exampleMark === null ? [] : [`<p class="mark">${text(report.exampleMark)}</p>`];
  return [
    '<!doctype html>',
    `<html lang="${report.lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="author" content="${text(report.sender)}">`,
    `<title>${title} – ${text(report.sender)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<p class="sender">${text(report.sender)}</p>`,
    `<p class="type">${text(report.documentType)}</p>`,
    `<p><time datetime="${escapeMarkup(report.isoDate)}">${text(report.date)}</time></p>`,
    ...mark,
    '</header>',
    '<main>',
    ...titles(reportHead(report)),
    ...htmlParts(report),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function titles(head: { readonly title: string; readonly subtitle: string | null } | null): string[] {
  if (head === null) return [];
  const subtitle = head.subtitle === null ? [] : [`<p class="subtitle">${htmlText(head.subtitle)}</p>`];
  return [`<h1>${htmlText(head.title)}</h1>`, ...subtitle];
}

/** The blocks; each part in a language of its own is a section with that language. */
function htmlParts({ lang, blocks }: Report): string[] {
  let around = lang;
  let isOpen = false;
  const lines = blocks.flatMap((block, index) => {
    if (block.kind !== 'part') return [htmlBlock(block, `part-${index + 1}`, around)];
    const end = isOpen ? ['</section>'] : [];
    around = block.lang;
    isOpen = true;
    return [...end, `<section lang="${block.lang}">`, ...titles(block)];
  });
  return isOpen ? [...lines, '</section>'] : lines;
}
