import { Table, TableCell, TableRow } from 'docx';
import type { Inline, Paragraphs, TableBlock } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
import { COLOR } from '../pdf/theme.ts';
import { STYLE } from './word-styles.ts';
import { type Links, wordParagraph } from './word-text.ts';

const rule = (color: string, size: number) => ({ style: 'single', size, color: color.slice(1) }) as const;
const NONE = { style: 'none', size: 0, color: 'auto' } as const;

/**
 * A table whose header row is repeated on each page and whose rows stay whole. `width` in twips; `said` gives text the
 * table's language.
 */
export function wordTable(
  { columns, rowHeader, rows }: TableBlock,
  width: number,
  said: (runs: Inline) => Inline,
  links: Links,
): Table {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.round((width * column.width) / whole));
  const cell = (paragraphs: Paragraphs, index: number, style: string) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: 'dxa' },
      children: (paragraphs.length > 0 ? paragraphs : [[]]).map((runs) =>
        wordParagraph(said(runs), { style, alignment: columns[index]?.align === 'end' ? 'right' : 'left' }, links),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header }, index) => cell([inline(header)], index, STYLE.columnHeader)),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((_, index) => cell(row[index] ?? [], index, STYLE.cell)),
      }),
  );
  return new Table({
    rows: [head, ...body],
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    margins: { top: 50, bottom: 50, left: 0, right: 120, marginUnitType: 'dxa' },
    borders: {
      top: rule(COLOR.strongRule, 8),
      bottom: rule(COLOR.rule, 4),
      insideHorizontal: rule(COLOR.rule, 4),
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    // What heads the rows and columns, as Word tells it to screen readers and to the PDFs it makes.
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: rowHeader === 0,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}
