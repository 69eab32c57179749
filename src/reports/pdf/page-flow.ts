import type { Canvas } from './canvas.ts';
import { PAGE } from './theme.ts';

/** Where the next piece goes: from top to bottom, page after page. */
export interface PageFlow {
  y: number;
  /** What is left of the page. */
  room(): number;
  isAtTop(): boolean;
  newPage(): void;
}

export const PAGE_ROOM = PAGE.height - PAGE.top - PAGE.bottom;

export function createPageFlow(canvas: Canvas): PageFlow {
  const flow: PageFlow = {
    y: PAGE.top,
    room: () => PAGE.height - PAGE.bottom - flow.y,
    isAtTop: () => flow.y === PAGE.top,
    newPage() {
      canvas.addPage();
      flow.y = PAGE.top;
    },
  };
  return flow;
}

/** A block that has been laid out and waits for its place. */
export interface Placeable {
  /** Space before it, unless it begins a page. */
  readonly gap: number;
  /** The least room it should find; with less it begins the next page. */
  readonly least: number;
  /** All of its height, where it may have to stay with the next whole. */
  readonly whole?: number;
  /** Stays with what follows: a heading. */
  readonly keepsWithNext: boolean;
  /** Begins a page. */
  readonly onNewPage?: boolean;
  place(flow: PageFlow): void;
}

/** Places blocks one after another; a heading never stands alone at the foot of a page. */
export function placeAll(flow: PageFlow, blocks: readonly Placeable[]): void {
  blocks.forEach((block, index) => {
    if (block.onNewPage && index > 0) flow.newPage();
    if (!flow.isAtTop()) flow.y += block.gap;
    if (!flow.isAtTop() && flow.room() < Math.min(leastFrom(blocks, index), PAGE_ROOM)) flow.newPage();
    block.place(flow);
  });
}

function leastFrom(blocks: readonly Placeable[], index: number): number {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block) return 0;
  return block.keepsWithNext && next ? block.least + next.gap + leastFrom(blocks, index + 1) : block.least;
}
