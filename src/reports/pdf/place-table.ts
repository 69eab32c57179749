import { columnWidths } from '../column-widths.ts';
import type { Paragraphs, TableBlock } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
import { type Cell, cellHeight, layOutCell, placeRow, roomToBegin, rowHeight } from './cell-rows.ts';
import { PAGE_ROOM, type Placeable } from './page-flow.ts';
import { textHeight } from './place-text.ts';
import { structNode } from './structure-tree.ts';
import { blockNode, drawText, layOutText, leastWidth, type Press, paintText } from './text-layout.ts';
import { COLOR, CONTENT_WIDTH, PAGE, STYLE, type TextStyle } from './theme.ts';

const CELL_GAP = 12;
const PADDING = 5;
const CAPTION_GAP = 4;
const SPACE_AFTER = 6;
/** A head that would take most of each page is not repeated. */
const MOST_REPEATED = PAGE_ROOM / 2;
/** No column takes more than this share of the width for one long word. */
const MOST_FOR_A_WORD = 0.34;

export function placeableTable(press: Press, block: TableBlock): Placeable {
  const { tagged } = press;
  const room = CONTENT_WIDTH - CELL_GAP * (block.columns.length - 1);
  const most = room * MOST_FOR_A_WORD;
  const least = block.columns.map((column, index) => {
    const texts = block.rows.flatMap((row) => row[index] ?? []);
    const inCells = texts.map((text) => leastWidth(press, text, STYLE.cell, most));
    return Math.max(leastWidth(press, inline(column.header), STYLE.columnHeader, most), ...inCells, 0) + 0.1;
  });
  const widths = columnWidths(
    block.columns.map((column) => column.width),
    least,
    room,
  );
  const lefts = widths.map((_, index) => {
    return PAGE.left + widths.slice(0, index).reduce((sum, width) => sum + width + CELL_GAP, 0);
  });
  const cells = (row: readonly Paragraphs[], style: TextStyle): Cell[] =>
    block.columns.map((column, index) =>
      layOutCell(press, row[index] ?? [], style, lefts[index] ?? 0, widths[index] ?? 0, column.align),
    );

  const caption = layOutText(press, inline(block.caption), STYLE.caption, CONTENT_WIDTH);
  const head = cells(
    block.columns.map((column) => [inline(column.header)]),
    STYLE.columnHeader,
  );
  const headHeight = rowHeight(head, PADDING);
  const rows = block.rows.map((row) => cells(row, STYLE.cell));
  const roomForFirst = rows[0] ? roomToBegin(rows[0], PADDING) : 0;
  const firstRows = rows.slice(0, 2).reduce((height, row) => height + rowHeight(row, PADDING), 0);

  const rule = (y: number, width: number, color: string) =>
    tagged.artifact('Layout', () => {
      tagged.canvas.line([PAGE.left, y], [PAGE.left + CONTENT_WIDTH, y], width, color);
    });

  return {
    gap: 14,
    least: textHeight(caption) + CAPTION_GAP + headHeight + Math.max(roomForFirst, Math.min(firstRows, 150)),
    keepsWithNext: false,
    place(flow) {
      const table = blockNode(press, 'Table');
      if (caption.lines.length > 0) {
        drawText(press, structNode('Caption', table), caption, 0, caption.lines.length, PAGE.left, flow.y);
        flow.y += textHeight(caption) + CAPTION_GAP;
      }
      const headRow = structNode('TR', structNode('THead', table));
      const bottomAligned = (cell: Cell) => flow.y + headHeight - PADDING - cellHeight(cell);
      for (const cell of head) {
        const node = structNode('TH', headRow, { scope: 'Column' });
        const text = cell.paragraphs[0];
        if (text) drawText(press, node, text, 0, text.lines.length, cell.x, bottomAligned(cell));
      }
      flow.y += headHeight;
      rule(flow.y, 1, COLOR.strongRule);

      const repeatHead = () => {
        if (headHeight > MOST_REPEATED) return;
        tagged.artifact('Pagination', () => {
          for (const cell of head) {
            const text = cell.paragraphs[0];
            if (text) paintText(press, text, cell.x, bottomAligned(cell));
          }
        });
        flow.y += headHeight;
        rule(flow.y, 1, COLOR.strongRule);
      };
      const body = structNode('TBody', table);
      for (const row of rows) {
        const rowNode = structNode('TR', body);
        const nodes = row.map((_, index) =>
          index === block.rowHeader ? structNode('TH', rowNode, { scope: 'Row' }) : structNode('TD', rowNode),
        );
        placeRow(press, flow, row, nodes, {
          padding: PADDING,
          onNewPage: repeatHead,
          after: (y) => rule(y, 0.5, COLOR.rule),
        });
      }
      flow.y += SPACE_AFTER;
    },
  };
}
