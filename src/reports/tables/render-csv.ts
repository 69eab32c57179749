import type { Cell, DataTable } from './data-table.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** Spreadsheets take what begins so for a formula, whoever wrote it and with whatever spaces before. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * A table as CSV for a Finnish spreadsheet: UTF-8 with its mark, semicolons, decimal commas (RP6). Days and months are
 * written `2026-11-21` and `2026-11`, which every language reads alike.
 */
export function renderCsv({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ header }) => field(header)), ...rows.map((row) => row.map(cellText))];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(';')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return field(cell.text);
    case 'number':
      return cell.value.toFixed(cell.decimals).replace('.', ',');
    case 'date':
      return cell.isoDate;
    case 'month':
      return cell.isoMonth;
  }
}

function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
