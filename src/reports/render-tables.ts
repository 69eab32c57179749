import type { Language } from '#domain/checklist/checklist.ts';
import type { DataTable } from './tables/data-table.ts';

export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const TABLE_MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

export interface RenderedTables {
  readonly bytes: Uint8Array;
  /** How many texts were longer than the format's cells hold; each ends in «[…]». */
  readonly shortened: number;
}

/** Tables as a workbook, loaded when it is first asked for (RP6). */
export async function renderWorkbook(tables: readonly DataTable[], lang: Language): Promise<RenderedTables> {
  const { renderXlsx } = await import('./tables/render-xlsx.ts');
  return renderXlsx(tables, lang);
}

/** One table as CSV: such a file holds no more than one (RP6). */
export async function renderSeparated(table: DataTable): Promise<RenderedTables> {
  const { renderCsv } = await import('./tables/render-csv.ts');
  return { bytes: new TextEncoder().encode(renderCsv(table)), shortened: 0 };
}
