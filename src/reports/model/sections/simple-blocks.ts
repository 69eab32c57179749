import type { HeadingBlock, ParagraphBlock, Paragraphs, TableBlock, TableColumn } from '../blocks.ts';
import { inline } from '../inline.ts';

export function heading(level: HeadingBlock['level'], text: string): HeadingBlock {
  return { kind: 'heading', level, text };
}

export function sentence(text: string, tone: ParagraphBlock['tone'] = 'body'): ParagraphBlock {
  return { kind: 'paragraph', tone, runs: inline(text) };
}

/** A column as header, share of the width and, for figures, «end». */
export type Column = readonly [header: string, width: number, align?: TableColumn['align']];

/** A table whose first column heads its rows. */
export function simpleTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Paragraphs[])[],
): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: columns.map(([header, width, align = 'start']) => ({ header, width, align })),
    rowHeader: 0,
    rows,
  };
}
