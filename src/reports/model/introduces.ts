import type { Block } from './blocks.ts';

/**
 * A paragraph before a table, picture or list belongs to it, and one between a heading and its first subheading to that:
 * they are not torn apart at the foot of a page.
 */
export function introduces(before: Block | undefined, block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph') return false;
  if (next?.kind === 'heading') return before?.kind === 'heading' && next.level > before.level;
  return next?.kind === 'table' || next?.kind === 'chart' || next?.kind === 'list';
}
