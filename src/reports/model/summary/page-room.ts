import { CONTENT_WIDTH, PAGE, STYLE, type TextStyle } from '../../pdf/theme.ts';
import type { Block, Inline, Paragraphs, Report } from '../blocks.ts';
import { inline, plainInline } from '../inline.ts';

const ROOM = PAGE.height - PAGE.top - PAGE.bottom;
/**
 * Whether a report stays on one page of its PDF, told without a font: widths and heights are rather over than under what the
 * PDF takes, so that «fits» is never wrong. Holds for the kinds of block that the summary is made of.
 */
export function fitsOnePage({ title, subtitle, blocks }: Pick<Report, 'title' | 'subtitle' | 'blocks'>): boolean {
  const head =
    20 +
    height(inline(title), STYLE.title, CONTENT_WIDTH) +
    4 +
    height(inline(subtitle ?? ''), STYLE.subtitle, CONTENT_WIDTH);
  return blocks.reduce((sum, block) => sum + blockHeight(block), head) <= ROOM;
}

function blockHeight(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 33 + height(inline(block.text), STYLE.heading2, CONTENT_WIDTH);
    case 'paragraph':
      return (block.tone === 'lead' ? 16 : 7) + height(block.runs, STYLE[block.tone], CONTENT_WIDTH);
    case 'note':
      return 26 + cellHeight([[{ text: block.title }], ...block.paragraphs], STYLE.body, CONTENT_WIDTH - 28);
    case 'definitions':
      return block.pairs.reduce(
        (sum, { term, description }) =>
          sum +
          4 +
          Math.max(height(inline(term), STYLE.term, 118), cellHeight(description, STYLE.body, CONTENT_WIDTH - 130)),
        7,
      );
    case 'list':
      return block.items.reduce((sum, item) => sum + 3 + height(item, STYLE.body, CONTENT_WIDTH - 16), 6);
    default:
      // Tables and charts are no part of it.
      return Number.POSITIVE_INFINITY;
  }
}

function cellHeight(paragraphs: Paragraphs, style: TextStyle, width: number): number {
  return paragraphs.reduce((sum, runs) => sum + 4 + height(runs, style, width), -4);
}

function height(runs: Inline, { size, leading, weight }: TextStyle, width: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  const endWord = () => {
    if (used > 0 && used + word > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the line goes on over as many as it needs.
    const over = Math.max(0, Math.ceil(word / (width - 2 * size)) - 1);
    lines += over;
    used = (over > 0 ? width : used + word) + SPACE * size;
    word = 0;
  };
  for (const { text, strong } of plainInline(runs)) {
    const bold = strong === true || weight === 'bold';
    for (const letter of text) {
      if (letter === ' ') endWord();
      else word += widthOf(letter, bold) * size;
    }
  }
  endWord();
  return lines * leading;
}

/** In ems of Source Sans 3. */
const SPACE = 0.21;
const BOLD = 0.035;

/** In ems; no letter of the font is wider. */
export function widthOf(letter: string, bold: boolean): number {
  return regularWidth(letter) + (bold ? BOLD : 0);
}

function regularWidth(letter: string): number {
  if (/[ijl.,:;'|]/.test(letter)) return 0.28;
  if (/[frt()!/·-]/.test(letter)) return 0.37;
  if (/[csz«»]/.test(letter)) return 0.47;
  if (/[aäåeékvxyš0-9–_]/.test(letter)) return 0.52;
  if (/[a-zöü§]/.test(letter) && !/[mw]/.test(letter)) return 0.57;
  if (/[mwMWÆŒ@%—…]/.test(letter)) return 0.95;
  return /[A-ZÅÄÖÉÜ]/.test(letter) ? 0.68 : 1;
}
