import * as z from 'zod/mini';
import { indicatorSchema } from '../round/indicator-values.ts';
import type { PastedRow } from './delimited-cells.ts';
import { areaIn } from './pasted-area.ts';
import type { Column } from './pasted-head.ts';
import { type PasteContext, type PastedIndicator, type PasteFault, pasteFault } from './pasted-table.ts';
import { pastedValue } from './pasted-value.ts';
import type { YearValue } from './read-indicators.ts';

export interface PastedRowRead {
  /** Null: nothing of the row is taken; the faults say why. */
  readonly indicator: Omit<PastedIndicator, 'years'> | null;
  readonly values: readonly PastedYear[];
  readonly faults: readonly PasteFault[];
}

export interface PastedYear extends YearValue {
  readonly unit: string;
  readonly isDash: boolean;
  /** Index of its column. */
  readonly column: number;
}

/** One row of the table by the columns of its header. */
export function readPastedRow(
  { row, cells }: PastedRow,
  columns: readonly Column[],
  context: PasteContext,
): PastedRowRead {
  const of = (kind: Column['kind']) =>
    columns.flatMap((column, i) => (column.kind === kind ? [{ text: cells[i] ?? '', i }] : []));
  const joined = (kind: Column['kind']) =>
    of(kind)
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(', ');
  const { values, faults } = yearValues({ row, cells }, columns);
  const refused = (fault: PasteFault): PastedRowRead => ({ indicator: null, values: [], faults: [...faults, fault] });

  const name = joined('name');
  if (name === '') return refused(pasteFault('no-name', row, of('name')[0]?.i, cells.filter((cell) => cell).join(' ')));
  const areas = of('of').map(({ text, i }) => ({ text, i, area: areaIn(text, context) }));
  const other = areas.find(({ area }) => area === null);
  if (other) return refused(pasteFault('other-area', row, other.i, other.text));
  if (values.length === 0) {
    return faults.length > 0 ? { indicator: null, values, faults } : refused(pasteFault('no-value', row, null, name));
  }
  const indicator = {
    name,
    unit: joined('unit') || (values.find(({ unit }) => unit !== '')?.unit ?? ''),
    source: joined('source'),
    group: joined('group'),
    of: areas.some(({ area }) => area === 'county') ? ('county' as const) : ('municipality' as const),
    row,
  };
  const fits = z.safeParse(indicatorSchema, { ...indicator, items: [], actions: [], order: 0 });
  if (fits.success) return { indicator, values, faults };
  const column = of(String(fits.error.issues[0]?.path[0]) as Column['kind'])[0]?.i;
  return refused(pasteFault('too-long', row, column, name));
}

function yearValues({ row, cells }: PastedRow, columns: readonly Column[]) {
  const values: PastedYear[] = [];
  const faults: PasteFault[] = [];
  const yearAt = columns.findIndex(({ kind }) => kind === 'year');
  const ownYear = /^((?:19|20|21)\d\d)\*?$/.exec(cells[yearAt] ?? '')?.[1];
  cells.forEach((cell, i) => {
    const column = columns[i];
    // A column without any header is told cell by cell: there is no other word of it.
    if (!column || (column.kind === 'unknown' && column.header === '')) {
      if (cell !== '') faults.push(pasteFault('outside', row, i, cell));
      return;
    }
    if (column.kind !== 'value' && column.kind !== 'year-values') return;
    const read = pastedValue(cell);
    if (read.kind === 'empty') return;
    const year = column.kind === 'year-values' ? column.year : ownYear === undefined ? null : Number(ownYear);
    if (read.kind !== 'value') faults.push(pasteFault(read.kind, row, i, cell));
    else if (year === null) faults.push(pasteFault('no-year', row, yearAt < 0 ? i : yearAt, cells[yearAt]));
    else values.push({ year, value: read.value, unit: read.unit, isDash: read.isDash, column: i });
  });
  return { values, faults };
}
