import { linkAddress } from '../link-address.ts';
import type { Block, Inline, Paragraphs, Run, TableBlock } from '../model/blocks.ts';
import { plainInline } from '../model/inline.ts';
import { plainText } from '../model/plain-text.ts';
import { escapeMarkup } from './escape.ts';
import { htmlChart } from './html-chart.ts';

const TONES = { lead: ' class="lead"', body: '', small: ' class="small"' } as const;

/** One block of a report. `id` is its own in the page. */
export function htmlBlock(block: Block, id: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeMarkup(plainText(block.text))}</h${block.level}>`;
    case 'paragraph':
      return `<p${TONES[block.tone]}>${htmlInline(block.runs)}</p>`;
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>\n${block.items.map((item) => `<li>${htmlInline(item)}</li>`).join('\n')}\n</${name}>`;
    }
    case 'table':
      return htmlTable(block, id);
    case 'definitions': {
      const pairs = block.pairs.map(
        ({ term, description }) =>
          `<div><dt>${escapeMarkup(plainText(term))}</dt><dd>${htmlParagraphs(description)}</dd></div>`,
      );
      return `<dl>\n${pairs.join('\n')}\n</dl>`;
    }
    case 'chart':
      return htmlChart(block, id);
    case 'note': {
      const title = `<p class="note-title">${escapeMarkup(plainText(block.title))}</p>`;
      return `<div class="note">${title}${htmlParagraphs(block.paragraphs)}</div>`;
    }
  }
}

/** Wide tables scroll inside a region of their own, which the keyboard reaches. */
function htmlTable({ caption, columns, rowHeader, rows }: TableBlock, id: string): string {
  const atEnd = (index: number) => (columns[index]?.align === 'end' ? ' class="end"' : '');
  const heads = columns.map(
    ({ header }, index) => `<th scope="col"${atEnd(index)}>${escapeMarkup(plainText(header))}</th>`,
  );
  const cell = (paragraphs: Paragraphs, index: number) =>
    index === rowHeader
      ? `<th scope="row"${atEnd(index)}>${htmlParagraphs(paragraphs)}</th>`
      : `<td${atEnd(index)}>${htmlParagraphs(paragraphs)}</td>`;
  return [
    `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">`,
    '<table>',
    `<caption id="${id}">${escapeMarkup(plainText(caption))}</caption>`,
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
