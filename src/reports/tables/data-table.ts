import { plainText } from '../model/plain-text.ts';

/** What a cell of a table for reckoning holds: its kind goes into the file, so that a date is a date and a number a number. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: 0 | 1 }
  /** `YYYY-MM-DD` */
  | { readonly kind: 'date'; readonly isoDate: string }
  /** `YYYY-MM` */
  | { readonly kind: 'month'; readonly isoMonth: string };

export interface DataTable {
  /** Of the sheet, at most 31 characters. */
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface DataColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  cell(row: Row): Cell;
}

export function dataTable<Row>(name: string, columns: readonly DataColumn<Row>[], rows: readonly Row[]): DataTable {
  return {
    name,
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
  };
}

export const EMPTY: Cell = { kind: 'empty' };

/** Text of one line or several, each as every format writes it. */
export function textCell(text: string): Cell {
  const plain = text
    .split(/\r\n?|\n/)
    .map(plainText)
    .filter((line) => line !== '')
    .join('\n');
  return plain === '' ? EMPTY : { kind: 'text', text: plain };
}

export function numberCell(value: number | null | undefined, decimals: 0 | 1 = 0): Cell {
  return value === null || value === undefined ? EMPTY : { kind: 'number', value, decimals };
}

/** A day that isn't in the calendar stays the text that it is. */
export function dateCell(isoDate: string): Cell {
  return isRealDay(isoDate) ? { kind: 'date', isoDate } : textCell(isoDate);
}

export function monthCell(isoMonth: string): Cell {
  return isRealDay(`${isoMonth}-01`) ? { kind: 'month', isoMonth } : textCell(isoMonth);
}

function isRealDay(isoDate: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? Date.parse(isoDate) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(isoDate);
}
