import type { Block, Paragraphs, Report } from './blocks.ts';
import { inlineText } from './inline.ts';
import { plainText } from './plain-text.ts';

export const BULLET = '•';

/** What stands before an item of a list. */
export function listLabel(ordered: boolean, index: number): string {
  return ordered ? `${index + 1}.` : BULLET;
}

function paragraphTexts(paragraphs: Paragraphs): string[] {
  return paragraphs.map(inlineText);
}

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'part':
      return [plainText(block.title), plainText(block.subtitle ?? '')];
    case 'heading':
      return [plainText(block.text)];
    case 'paragraph':
      return [inlineText(block.runs)];
    case 'list':
      return block.items.flatMap((item, index) => [listLabel(block.ordered, index), inlineText(item)]);
    case 'table':
      return [
        plainText(block.caption),
        ...block.columns.map((column) => plainText(column.header)),
        ...block.rows.flatMap((row) => row.flatMap(paragraphTexts)),
      ];
    case 'definitions':
      return block.pairs.flatMap((pair) => [plainText(pair.term), ...paragraphTexts(pair.description)]);
    case 'chart':
      return [plainText(block.alternative)];
    case 'note':
      return [plainText(block.title), ...paragraphTexts(block.paragraphs)];
  }
}

/** Title and subtitle as they stand above the blocks; none where the report begins with a part, which has its own. */
export function reportHead({ title, subtitle, blocks }: Report): { title: string; subtitle: string | null } | null {
  return blocks[0]?.kind === 'part' ? null : { title, subtitle };
}

/**
 * The text of a report in reading order, one string for each heading, paragraph, label and cell paragraph. A chart is its
 * alternative text. Every format is held against this (RP1, RP2).
 */
export function reportText(report: Report): string[] {
  const head = reportHead(report);
  const above = head === null ? [] : [plainText(head.title), plainText(head.subtitle ?? '')];
  return [...above, ...report.blocks.flatMap(blockText)].filter((text) => text !== '');
}
