import { Table, TableCell, TableRow } from 'docx';
import { estimatedWidth } from '../charts/estimated-width.ts';
import { columnWidths } from '../column-widths.ts';
import type { Inline, Paragraphs, TableBlock } from '../model/blocks.ts';
import { inline, inlineText } from '../model/inline.ts';
import { COLOR, STYLE as PDF_STYLE } from '../pdf/theme.ts';
import { STYLE } from './word-styles.ts';
import { type Links, wordParagraph } from './word-text.ts';

const rule = (color: string, size: number) => ({ style: 'single', size, color: color.slice(1) }) as const;
/** Beside each cell, in twips. */
const GAP = 120;
const CELL = PDF_STYLE.cell;
/** No column takes more than this share of the width for one long word. */
const MOST_FOR_A_WORD = 0.34;

/** Width of the longest word in twips, of which a point has twenty. */
function longestWord(text: string, size: number, strong: boolean): number {
  return Math.max(...text.split(/[\s\u00AD–-]+/).map((word) => 20 * estimatedWidth(word, size, strong)));
}

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
  const least = columns.map(({ header }, index) => {
    const texts = rows.flatMap((row) => row[index] ?? []).map((runs) => inlineText(runs));
    const words = Math.max(0, ...texts.map((text) => longestWord(text, CELL.size, false)));
    return Math.min(Math.max(words, longestWord(header, CELL.size, true)) + GAP, width * MOST_FOR_A_WORD);
  });
  const shares = columns.map((column) => column.width);
  const widths = columnWidths(shares, least, width).map(Math.round);
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
    margins: { top: 50, bottom: 50, left: 0, right: GAP, marginUnitType: 'dxa' },
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
