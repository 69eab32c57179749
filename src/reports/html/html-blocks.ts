import type { Language } from '#domain/checklist/checklist.ts';
import { linkAddress } from '../link-address.ts';
import type { Block, Inline, Paragraphs, PartBlock, Run, TableBlock } from '../model/blocks.ts';
import { inline, plainInline } from '../model/inline.ts';
import { escapeMarkup } from './escape.ts';
import { htmlChart } from './html-chart.ts';

const TONES = { lead: ' class="lead"', body: '', small: ' class="small"' } as const;

/** One block of a report. `id` is its own in the page, `around` the language of what it stands in. */
export function htmlBlock(block: Exclude<Block, PartBlock>, id: string, around: Language): string {
  const language = block.lang === undefined || block.lang === around ? '' : ` lang="${block.lang}"`;
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${language}>${htmlText(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${language}${TONES[block.tone]}>${htmlInline(block.runs)}</p>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}${language}>\n${block.items.map((item) => `<li>${htmlInline(item)}</li>`).join('\n')}\n</${name}>`;
    }
    case 'table':
      return htmlTable(block, id, language);
    case 'definitions': {
      const pairs = block.pairs.map(
        ({ term, description }) => `<div><dt>${htmlText(term)}</dt><dd>${htmlParagraphs(description)}</dd></div>`,
      );
      return `<dl${language}>\n${pairs.join('\n')}\n</dl>`;
    }
    case 'chart':
      return htmlChart(block, id, language);
    case 'note': {
      const title = `<p class="note-title">${htmlText(block.title)}</p>`;
      return `<div${language} class="note">${title}${htmlParagraphs(block.paragraphs)}</div>`;
    }
  }
}

/** Wide tables scroll inside a region of their own, which the keyboard reaches. */
function htmlTable({ caption, columns, rowHeader, rows }: TableBlock, id: string, language: string): string {
  const atEnd = (index: number) => (columns[index]?.align === 'end' ? ' class="end"' : '');
  const heads = columns.map(({ header }, index) => `<th scope="col"${atEnd(index)}>${htmlText(header)}</th>`);
  const cell = (paragraphs: Paragraphs, index: number) =>
    index === rowHeader
      ? `<th scope="row"${atEnd(index)}>${htmlParagraphs(paragraphs)}</th>`
      : `<td${atEnd(index)}>${htmlParagraphs(paragraphs)}</td>`;
  return [
    `<div${language} class="scroll" role="region" aria-labelledby="${id}" tabindex="0">`,
    '<table>',
    `<caption id="${id}">${htmlText(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

function htmlParagraphs(paragraphs: Paragraphs): string {
  return paragraphs.map((runs) => `<p>${htmlInline(runs)}</p>`).join('');
}

export function htmlText(text: string): string {
  return htmlInline(inline(text));
}

function htmlInline(runs: Inline): string {
  return plainInline(runs).map(htmlRun).join('');
}

function htmlRun({ text, strong, href, lang }: Run): string {
  const name = strong ? 'strong' : lang ? 'span' : null;
  const language = lang ? ` lang="${lang}"` : '';
  const words = name ? `<${name}${language}>${escapeMarkup(text)}</${name}>` : escapeMarkup(text);
  const address = linkAddress(href);
  return address === null ? words : `<a href="${escapeMarkup(address)}">${words}</a>`;
}
