import { linkAddress } from '../link-address.ts';
import type { Block, Inline, Paragraphs, Report, TableBlock } from '../model/blocks.ts';
import { plainInline } from '../model/inline.ts';
import { plainText } from '../model/plain-text.ts';
import { listLabel, reportHead } from '../model/report-text.ts';

/** Longer titles have a line that is still one line in a mail. */
const LONGEST_RULE = 60;
const INDENT = '  ';

/**
 * A report as plain text to paste into a mail, a form or a case system. Each paragraph is one line, however long: broken
 * lines would stay broken where they are pasted. A table is read row by row, each cell behind the name of its column.
 */
export function renderText(report: Report): string {
  const furniture = [report.sender, report.documentType, report.date, report.exampleMark ?? ''];
  const parts = [
    furniture.map(plainText).filter(Boolean).join('\n'),
    ...titles(reportHead(report)),
    ...report.blocks.map(blockText),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`.replaceAll('\n', '\r\n');
}

function titles(head: { readonly title: string; readonly subtitle: string | null } | null): string[] {
  return head === null ? [] : [underlined(head.title, '='), plainText(head.subtitle ?? '')];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'part': {
      const title = underlined(block.title, '=');
      // Ruled on both sides: here another language begins.
      return [title === '' ? '' : `${title.slice(title.indexOf('\n') + 1)}\n${title}`, plainText(block.subtitle ?? '')]
        .filter(Boolean)
        .join('\n\n');
    }
    case 'heading':
      if (block.level === 2) return underlined(block.text, '-');
      return plainText(block.text);
    case 'paragraph':
      return lineOf(block.runs);
    case 'list':
      return block.items.map((item, index) => `${listLabel(block.ordered, index)} ${lineOf(item)}`).join('\n');
    case 'table':
      return tableText(block);
    case 'definitions':
      return block.pairs.map(({ term, description }) => labelled(term, description)).join('\n');
    case 'chart':
      return `[${plainText(block.alternative)}]`;
    case 'note':
      return [plainText(block.title), ...block.paragraphs.map(lineOf)].filter(Boolean).join('\n');
  }
}

function tableText({ caption, columns, rows }: TableBlock): string {
  const texts = rows.map((row) =>
    row.flatMap((cell, index) => labelled(columns[index]?.header ?? '', cell) || []).join('\n'),
  );
  return [plainText(caption), ...texts].filter(Boolean).join('\n\n');
}

/** «Mittari: …»; further paragraphs stand below, indented. Empty when there is nothing to tell. */
function labelled(label: string, paragraphs: Paragraphs): string {
  const [first, ...others] = paragraphs.map(lineOf).filter(Boolean);
  if (first === undefined) return '';
  return [`${plainText(label)}: ${first}`, ...others.map((line) => INDENT + line)].join('\n');
}

/** A link whose address isn't in its words has it behind them. */
function lineOf(runs: Inline): string {
  return plainInline(runs)
    .map(({ text, href }) => {
      const address = linkAddress(href);
      const isTold = href === undefined || address === null || text.includes(href) || text.includes(address);
      return isTold ? text : `${text} (${address})`;
    })
    .join('');
}

function underlined(title: string, sign: string): string {
  const text = plainText(title);
  return text === '' ? '' : `${text}\n${sign.repeat(Math.min(text.length, LONGEST_RULE))}`;
}
