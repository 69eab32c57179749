import type { Paragraphs } from '../model/blocks.ts';
import { PAGE_ROOM, type PageFlow } from './page-flow.ts';
import { textHeight } from './place-text.ts';
import { type StructNode, structNode } from './structure-tree.ts';
import { drawText, layOutText, type Press, type TextLayout } from './text-layout.ts';
import type { TextStyle } from './theme.ts';

const PARAGRAPH_GAP = 4;
/** A row up to this height fits a page with a repeated head above it, and is never cut. */
const UNCUT = PAGE_ROOM - 60;
/** A taller row begins where at least this is left. */
const LEAST_PART = 80;

/** A cell with its paragraphs broken to its width. */
export interface Cell {
  readonly x: number;
  readonly paragraphs: readonly TextLayout[];
}

export function layOutCell(
  press: Press,
  paragraphs: Paragraphs,
  style: TextStyle,
  x: number,
  width: number,
  align: 'start' | 'end' = 'start',
): Cell {
  const layouts = paragraphs.map((text) => layOutText(press, text, style, width, align));
  return { x, paragraphs: layouts.filter((layout) => layout.lines.length > 0) };
}

export function cellHeight(cell: Cell): number {
  const gaps = Math.max(cell.paragraphs.length - 1, 0) * PARAGRAPH_GAP;
  return cell.paragraphs.reduce((height, paragraph) => height + textHeight(paragraph), gaps);
}

export interface RowLook {
  /** Space above and below the text of each part. */
  readonly padding: number;
  /** Draws behind a part of the row, before its text. */
  readonly behind?: (top: number, height: number) => void;
  /** Draws after the last part: a rule. */
  readonly after?: (bottom: number) => void;
  /** What is repeated at the head of a new page. */
  readonly onNewPage?: () => void;
}

export function rowHeight(cells: readonly Cell[], padding: number): number {
  return Math.max(...cells.map(cellHeight), 0) + 2 * padding;
}

/** The room in which a row can begin: all of it, unless it is taller than a page. */
export function roomToBegin(cells: readonly Cell[], padding: number): number {
  const height = rowHeight(cells, padding);
  return height <= UNCUT ? height : LEAST_PART;
}

interface Waiting {
  readonly cell: Cell;
  readonly nodes: readonly StructNode[];
  paragraph: number;
  line: number;
}

/**
 * Places cells side by side, each with its element. A row that fits a page is never cut; a taller one goes on over pages,
 * every cell at its own line.
 */
export function placeRow(
  press: Press,
  flow: PageFlow,
  cells: readonly Cell[],
  nodes: readonly StructNode[],
  look: RowLook,
) {
  const nextPage = () => {
    flow.newPage();
    look.onNewPage?.();
  };
  if (!flow.isAtTop() && flow.room() < roomToBegin(cells, look.padding)) nextPage();

  const waiting = cells.map((cell, index): Waiting => {
    const node = nodes[index] as StructNode;
    // One paragraph is the cell's own text; several are paragraphs in it.
    const own = cell.paragraphs.length > 1 ? cell.paragraphs.map(() => structNode('P', node)) : [node];
    return { cell, nodes: own, paragraph: 0, line: 0 };
  });
  for (;;) {
    const rest = Math.max(...waiting.map(restHeight), 0) + 2 * look.padding;
    const height = Math.min(rest, flow.room());
    look.behind?.(flow.y, height);
    for (const cell of waiting) drawPart(press, cell, flow.y + look.padding, height - 2 * look.padding);
    flow.y += height;
    if (waiting.every((cell) => cell.paragraph >= cell.cell.paragraphs.length)) break;
    nextPage();
  }
  look.after?.(flow.y);
}

function restHeight({ cell, paragraph, line }: Waiting): number {
  const rest = cell.paragraphs.slice(paragraph);
  const drawn = line * (rest[0]?.style.leading ?? 0);
  return cellHeight({ ...cell, paragraphs: rest }) - drawn;
}

/** Draws what fits and moves the cell on. */
function drawPart(press: Press, waiting: Waiting, top: number, height: number): void {
  let y = top;
  while (waiting.paragraph < waiting.cell.paragraphs.length) {
    const text = waiting.cell.paragraphs[waiting.paragraph] as TextLayout;
    const node = waiting.nodes[waiting.paragraph] as StructNode;
    // The gap after a paragraph may reach below the part: then nothing fits, and not less than nothing.
    const fits = Math.max(Math.floor((top + height - y + 0.01) / text.style.leading), 0);
    const to = Math.min(text.lines.length, waiting.line + fits);
    if (to > waiting.line) drawText(press, node, text, waiting.line, to, waiting.cell.x, y);
    y += (to - waiting.line) * text.style.leading + PARAGRAPH_GAP;
    waiting.line = to;
    if (to < text.lines.length) return;
    waiting.paragraph += 1;
    waiting.line = 0;
  }
}
