import type { Block } from './blocks.ts';

/** A paragraph before a table, picture or list belongs to it: they are not torn apart at the foot of a page. */
export function introduces(block: Block, next: Block | undefined): boolean {
  return block.kind === 'paragraph' && (next?.kind === 'table' || next?.kind === 'chart' || next?.kind === 'list');
}
