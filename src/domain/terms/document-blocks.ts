import { cleanCharacters, SOFT_LINE_END } from './clean-characters.ts';
import { endsWithHyphen, joinLines } from './join-lines.ts';

/** The text of one page; `page` is null where the format knows no pages. */
export interface DocumentPage {
  readonly page: number | null;
  /** Each line of the page, or each paragraph, on a line; table cells apart by tabs; an empty line between paragraphs. */
  readonly text: string;
}

/** A paragraph, heading, list item or table cell as one line of normalised text. */
export interface Block {
  readonly text: string;
  /** From which place in `text` on it stands on which page. */
  readonly pages: readonly { readonly from: number; readonly page: number | null }[];
}

interface Line {
  readonly text: string;
  readonly page: number | null;
  /** Begins something new, whatever it says. */
  readonly apart: boolean;
  readonly newPage: boolean;
  /** Letters that fit on a line of this page. */
  readonly width: number;
}

/** Cuts the pages of a document into blocks; a paragraph that goes on over a page break stays one. */
export function blocksOf(pages: readonly DocumentPage[]): Block[] {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  for (const line of pages.flatMap(linesOfPage)) {
    const last = lines.at(-1);
    if (last && beginsBlock(last, line)) {
      blocks.push(blockOf(lines));
      lines = [];
    }
    lines.push(line);
  }
  if (lines.length > 0) blocks.push(blockOf(lines));
  return blocks.filter((block) => block.text !== '');
}

function linesOfPage({ page, text }: DocumentPage): Line[] {
  const rows = withoutPageNumber(cleanCharacters(text).split('\n'));
  const width = widthOf(rows);
  let empty = false;
  let newPage = true;
  return rows.flatMap((row) => {
    const cells = row.split(/\t| \| /).map((cell) => cell.replace(/ {2,}/g, ' ').trim());
    const found = cells.flatMap((cell, i): Line[] => {
      if (cell === '') return [];
      const line = { text: cell, page, apart: i > 0 || (empty && !newPage), newPage, width };
      newPage = false;
      return [line];
    });
    empty = found.length === 0;
    return found;
  });
}

/** A number alone at the head or foot of a page would cut the sentence that goes on over it. */
function withoutPageNumber(rows: readonly string[]): string[] {
  const full = rows.map((row) => row.trim()).filter((row) => row !== '');
  const isNumber = (row: string | undefined) => row !== undefined && /^[-–( ]{0,3}\d{1,4}[-–) ./\d]{0,8}$/.test(row);
  const kept = [...rows];
  if (full.length > 1 && isNumber(full[0])) kept[rows.findIndex((row) => row.trim() === full[0])] = '';
  if (full.length > 1 && isNumber(full.at(-1))) kept[rows.findLastIndex((row) => row.trim() === full.at(-1))] = '';
  return kept;
}

function widthOf(rows: readonly string[]): number {
  const lengths = rows
    .map((row) => row.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

const BULLET = /^(?:[•‣◦▪▫●○■□➢➤✓✔–*o·-] |[•▪●■]|\p{L}\) |\d{1,2}(?:\.\d{1,2}){0,3}[.)]? \p{Lu})/u;

function beginsBlock(last: Line, line: Line): boolean {
  if (BULLET.test(line.text) && !/[ \p{L}]-$/u.test(last.text.slice(-2))) return true;
  if (line.apart) return true;
  if (endsWithHyphen(last.text) || /[,–]$/.test(last.text)) return false;
  if (/^[\p{Ll}(]/u.test(line.text)) return line.newPage && /[.!?]["”»)]?$/.test(last.text);
  if (line.newPage) return true;
  // The next word would have found room: the writer ended the line, not the edge of the page.
  const firstWord = line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ');
  return last.text.length + 1 + firstWord <= last.width;
}

function blockOf(lines: readonly Line[]): Block {
  const parts: string[] = [];
  const pages: { from: number; page: number | null }[] = [];
  let length = 0;
  for (const line of lines) {
    const before = parts.at(-1) ?? '';
    // Only the last sign of the line before can change: what is joined stays linear.
    const joined = joinLines(before.slice(-4), line.text);
    const kept = joined.length - line.text.length;
    if (parts.length > 0) {
      length += kept - before.slice(-4).length;
      parts[parts.length - 1] = before.slice(0, -4) + joined.slice(0, kept);
    }
    if (pages.at(-1)?.page !== line.page || pages.length === 0) pages.push({ from: length, page: line.page });
    parts.push(line.text);
    length += line.text.length;
  }
  return { text: parts.join('').replaceAll(SOFT_LINE_END, ''), pages };
}
