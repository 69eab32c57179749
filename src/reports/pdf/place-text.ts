import type { HeadingBlock, Inline, ListBlock } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
import { listLabel } from '../model/report-text.ts';
import type { PageFlow, Placeable } from './page-flow.ts';
import { type Role, type StructNode, structNode } from './structure-tree.ts';
import { blockNode, drawText, layOutText, type Press, type TextLayout } from './text-layout.ts';
import { CONTENT_WIDTH, PAGE, STYLE, type TextStyle } from './theme.ts';

/** Lines that stay together at the foot and at the head of a page. */
const TOGETHER = 2;
/** More of a text than this needn't stay with what it introduces. */
const MOST_KEPT = 150;
const INDENT = 16;
const ITEM_GAP = 3;

export function textHeight(text: TextLayout): number {
  return text.lines.length * text.style.leading;
}

/** The lines with which a text begins: of one too short to be parted, all of them. */
function linesAtFirst(text: TextLayout): number {
  return text.lines.length < 2 * TOGETHER ? text.lines.length : TOGETHER;
}

/** Draws a text from the flow's place on, over as many pages as it takes; its element is one. */
export function flowText(press: Press, flow: PageFlow, node: StructNode, text: TextLayout, x: number): void {
  const { leading } = text.style;
  let from = 0;
  while (from < text.lines.length) {
    const left = text.lines.length - from;
    let count = Math.min(left, Math.floor(flow.room() / leading));
    if (count < left && left - count < TOGETHER) count = left - TOGETHER;
    if (count < Math.min(TOGETHER, left) && !flow.isAtTop()) {
      flow.newPage();
      continue;
    }
    count = Math.max(count, 1);
    drawText(press, node, text, from, from + count, x, flow.y);
    flow.y += count * leading;
    from += count;
    if (from < text.lines.length) flow.newPage();
  }
}

export function placeableText(press: Press, role: Role, text: Inline, style: TextStyle, gap: number): Placeable | null {
  const layout = layOutText(press, text, style, CONTENT_WIDTH);
  if (layout.lines.length === 0) return null;
  return {
    gap,
    least: Math.min(layout.lines.length, TOGETHER) * style.leading,
    whole: Math.min(textHeight(layout), MOST_KEPT),
    keepsWithNext: false,
    place: (flow) => flowText(press, flow, blockNode(press, role), layout, PAGE.left),
  };
}

const HEADING = {
  1: { role: 'H1', style: STYLE.title, gap: 0, after: 0 },
  2: { role: 'H2', style: STYLE.heading2, gap: 30, after: 3 },
  3: { role: 'H3', style: STYLE.heading3, gap: 20, after: 1 },
  4: { role: 'H4', style: STYLE.heading4, gap: 12, after: 0 },
} as const satisfies Record<number, { role: Role; style: TextStyle; gap: number; after: number }>;

export function placeableHeading(press: Press, level: 1 | HeadingBlock['level'], text: string): Placeable | null {
  const { role, style, gap, after } = HEADING[level];
  const layout = layOutText(press, inline(text), style, CONTENT_WIDTH);
  if (layout.lines.length === 0) return null;
  const title = layout.runs.map((run) => run.text).join('');
  return {
    gap,
    least: textHeight(layout) + after,
    keepsWithNext: true,
    place(flow) {
      press.tagged.bookmark(title, level, flow.y - 6);
      flowText(press, flow, blockNode(press, role), layout, PAGE.left);
      flow.y += after;
    },
  };
}

export function placeableList(press: Press, block: ListBlock): Placeable | null {
  const style = STYLE.body;
  const items = block.items
    .map((item, index) => ({
      label: layOutText(press, inline(listLabel(block.ordered, index)), style, 40),
      body: layOutText(press, item, style, CONTENT_WIDTH - INDENT),
    }))
    .filter((item) => item.body.lines.length > 0);
  const first = items[0];
  if (!first) return null;
  return {
    gap: 6,
    least: linesAtFirst(first.body) * style.leading,
    keepsWithNext: false,
    place(flow) {
      const list = blockNode(press, 'L', { numbering: block.ordered ? 'Decimal' : 'Disc' });
      for (const { label, body } of items) {
        if (flow.room() < linesAtFirst(body) * style.leading && !flow.isAtTop()) flow.newPage();
        const item = structNode('LI', list);
        drawText(press, structNode('Lbl', item), label, 0, 1, PAGE.left + 2, flow.y);
        flowText(press, flow, structNode('LBody', item), body, PAGE.left + INDENT);
        flow.y += ITEM_GAP;
      }
    },
  };
}
