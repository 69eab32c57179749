import { blockInlines } from '#reports/model/block-inlines.ts';
import type { Inline, Report } from '#reports/model/blocks.ts';
import { inline, plainInline } from '#reports/model/inline.ts';
import { reportHead } from '#reports/model/report-text.ts';
import type { ReadElement } from './read-pdf.ts';

/** A stretch of text with the language in which it is to be read; neighbours of one language are one. */
export interface Spoken {
  readonly lang: string;
  readonly text: string;
}

/** Joins neighbours of one language and leaves out spaces: formats put them at either side of a border. */
export function joined(stretches: readonly Spoken[]): Spoken[] {
  const all: Spoken[] = [];
  for (const { lang, text } of stretches) {
    const words = text.replace(/\s+/g, '');
    const last = all.at(-1);
    if (words === '') continue;
    if (last?.lang === lang) all[all.length - 1] = { lang, text: last.text + words };
    else all.push({ lang, text: words });
  }
  return all;
}

/** In what language each text of a report is to be read, from the model alone. Labels of lists have none. */
export function spokenTexts(report: Report): Spoken[] {
  let part: string = report.lang;
  const head = reportHead(report);
  const spoken = (lang: string) => (runs: Inline) =>
    plainInline(runs).map((run): Spoken => ({ lang: run.lang ?? lang, text: run.text }));
  const above = head === null ? [] : [head.title, head.subtitle ?? ''].flatMap((text) => spoken(part)(inline(text)));
  const below = report.blocks.flatMap((block) => {
    if (block.kind === 'part') part = block.lang;
    return blockInlines(block).flatMap(spoken(block.lang ?? part));
  });
  return joined([...above, ...below]);
}

/** In what language a screen reader reads each text of a PDF: that of the nearest element which says one. */
export function spokenInPdf(document: ReadElement, lang: string): Spoken[] {
  const walk = (element: ReadElement, around: string): Spoken[] => {
    const own = element.lang ?? around;
    if (element.role === 'Lbl' && /^(•|\d+\.)$/.test(element.text)) return [];
    if (element.alternative !== null) return [{ lang: own, text: element.alternative }];
    return element.parts.flatMap((part) => (typeof part === 'string' ? [{ lang: own, text: part }] : walk(part, own)));
  };
  return joined(walk(document, lang));
}

const LEAVES = new Set(['script', 'style', 'svg']);

/** As `spokenInPdf`, of a page's main part. */
export function spokenInHtml(element: Element, lang: string): Spoken[] {
  const walk = (node: Node, around: string): Spoken[] => {
    if (node.nodeType === 3) return [{ lang: around, text: node.nodeValue ?? '' }];
    if (node.nodeType !== 1) return [];
    const of = node as Element;
    const own = of.getAttribute('lang') ?? around;
    if (of.localName === 'svg')
      return [...of.querySelectorAll('desc')].flatMap((desc) => [...desc.childNodes].flatMap((kid) => walk(kid, own)));
    if (LEAVES.has(of.localName)) return [];
    return [...of.childNodes].flatMap((kid) => walk(kid, own));
  };
  return joined(walk(element, lang));
}
