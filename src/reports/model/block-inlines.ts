import type { Block, Inline } from './blocks.ts';
import { inline } from './inline.ts';

/** Every stretch of text in a block, in reading order. A chart is its alternative text. */
export function blockInlines(block: Block): Inline[] {
  switch (block.kind) {
    case 'part':
      return [inline(block.title), inline(block.subtitle ?? '')];
    case 'heading':
      return [inline(block.text)];
    case 'paragraph':
      return [block.runs];
    case 'list':
      return [...block.items];
    case 'table':
      return [inline(block.caption), ...block.columns.map(({ header }) => inline(header)), ...block.rows.flat(2)];
    case 'definitions':
      return block.pairs.flatMap(({ term, description }) => [inline(term), ...description]);
    case 'chart':
      return [inline(block.alternative)];
    case 'note':
      return [inline(block.title), ...block.paragraphs];
  }
}
