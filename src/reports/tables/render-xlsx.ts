import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { Language } from '#domain/checklist/checklist.ts';
import { fixZipTimes } from '../zip-times.ts';
import type { Cell, DataTable } from './data-table.ts';

/** Excel calls a file damaged when a cell holds more. */
const LONGEST_TEXT = 32_767;
const CUT = ' […]';

const DATE_FORMAT: Readonly<Record<Language, { readonly date: string; readonly month: string }>> = {
  fi: { date: 'd.m.yyyy', month: 'm/yyyy' },
  sv: { date: 'd.m.yyyy', month: 'm/yyyy' },
  en: { date: 'd mmm yyyy', month: 'mmm yyyy' },
};

export interface RenderedXlsx {
  readonly bytes: Uint8Array;
  /** How many texts were longer than a cell of Excel holds; each ends in «[…]». */
  readonly shortened: number;
}

/**
 * Tables as a workbook, a sheet for each: typed cells under a header row that stays in sight (RP6). Text is never a formula,
 * whatever it begins with. Equal input gives equal bytes. Import this file only when a workbook is asked for.
 */
export async function renderXlsx(tables: readonly DataTable[], lang: Language): Promise<RenderedXlsx> {
  let shortened = 0;
  const fitted = (written: string) => {
    // The library leaves U+FFFD out; what could not be read must not vanish.
    const text = written.replaceAll('\uFFFD', '□');
    if (text.length <= LONGEST_TEXT) return text;
    shortened++;
    return wholeCharacters(text.slice(0, LONGEST_TEXT - CUT.length)) + CUT;
  };
  const sheets = tables.map(({ name, columns, rows }) => {
    const head: CellObject[] = columns.map(({ header }) => ({
      value: header,
      type: String,
      fontWeight: 'bold',
      wrap: true,
      alignVertical: 'top',
      bottomBorderStyle: 'thin',
    }));
    const data: SheetData = [head, ...rows.map((row) => row.map((cell) => typedCell(cell, DATE_FORMAT[lang], fitted)))];
    return { sheet: name, data, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
  });
  const blob = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  return { bytes: fixZipTimes(new Uint8Array(await blob.arrayBuffer())), shortened };
}

function typedCell(
  cell: Cell,
  format: { readonly date: string; readonly month: string },
  fitted: (text: string) => string,
): CellObject | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { value: fitted(cell.text), type: String, wrap: true, alignVertical: 'top' };
    case 'number':
      return { value: cell.value, type: Number, format: cell.decimals === 0 ? '0' : '0.0', alignVertical: 'top' };
    case 'date':
      return { value: new Date(cell.isoDate), type: Date, format: format.date, alignVertical: 'top' };
    case 'month':
      return { value: new Date(`${cell.isoMonth}-01`), type: Date, format: format.month, alignVertical: 'top' };
  }
}

/** Half a character at the end would make the file unreadable. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
