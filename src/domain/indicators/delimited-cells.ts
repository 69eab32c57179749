/** One row of a pasted table. */
export interface PastedRow {
  /** As a person counts it: the first is 1, empty ones are counted too. */
  readonly row: number;
  /** One space between words, quotes taken off. */
  readonly cells: readonly string[];
}

export type Separator = '\t' | ';' | ',';

/** As a BOM: without a shape. */
const SHAPELESS = /[\uFEFF\u200B]/g;
const SPACES = /[\s\p{Z}\p{Cc}]+/gu;

/** What stands between the cells: spreadsheets give tabs, Finnish CSV semicolons, others commas. Null: one column only. */
export function separatorOf(text: string): Separator | null {
  return (['\t', ';', ','] as const).find((sign) => text.includes(sign)) ?? null;
}

/** Rows and cells as RFC 4180 has them, with any separator. A quote that is never closed is an ordinary sign. */
export function delimitedCells(text: string, separator: Separator): PastedRow[] {
  const rows: PastedRow[] = [];
  let row = 1;
  let at = 0;
  let cells: string[] = [];
  while (at <= text.length) {
    const cell = cellAt(text, at, separator);
    cells.push(cell.text.replace(SHAPELESS, '').replace(SPACES, ' ').trim());
    at = cell.end + 1;
    if (text[cell.end] === separator) continue;
    if (text[cell.end] === '\r' && text[at] === '\n') at += 1;
    if (cells.some((found) => found !== '')) rows.push({ row, cells });
    row += 1;
    cells = [];
  }
  return rows;
}

/** The cell that begins at `start`, and where it ends: at a separator, a line's end or the text's. */
function cellAt(text: string, start: number, separator: Separator): { readonly text: string; readonly end: number } {
  const quoted = text[start] === '"' ? quotedAt(text, start) : null;
  const from = quoted?.end ?? start;
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: (quoted?.text ?? '') + text.slice(from, end), end };
}

function quotedAt(text: string, start: number): { readonly text: string; readonly end: number } | null {
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return null;
    if (text[close + 1] !== '"') {
      return {
        text: text.slice(start + 1, close).replaceAll('""', '"'),
        end: close + 1,
      };
    }
    from = close + 2;
  }
}
