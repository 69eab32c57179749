import { isSameValue } from '../join/equal.ts';
import { delimitedCells, separatorOf } from './delimited-cells.ts';
import { type Column, headOf } from './pasted-head.ts';
import { readPastedRow } from './pasted-row.ts';
import {
  type PasteContext,
  type PastedIndicator,
  type PastedTable,
  type PasteFault,
  pasteFault,
} from './pasted-table.ts';
import type { YearValue } from './read-indicators.ts';

const LONGEST_TEXT = 1_000_000;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 200;
const MOST_INDICATORS = 300;

/**
 * Reads a table pasted from a spreadsheet, a CSV or a table of statistics (IN1): one row for each indicator with years as
 * columns, or one row for each year. Any text is read or refused; whatever isn't taken is told with row and column.
 */
export function parsePastedIndicators(
  text: string,
  context: PasteContext = { municipality: [], county: [] },
): PastedTable {
  if (text.trim() === '') return refused('empty');
  if (text.length > LONGEST_TEXT) return refused('too-large');
  const separator = separatorOf(text);
  if (separator === null) return refused('one-column');
  const rows = delimitedCells(text, separator);
  if (rows.length === 0) return refused('empty');
  if (rows.length > MOST_ROWS || rows.some(({ cells }) => cells.length > MOST_COLUMNS)) return refused('too-large');
  const { columns, at } = headOf(rows);
  // Without a header a comma is as likely to be a decimal one.
  if (separator === ',' && at < 0) return refused('one-column');
  const has = (kind: Column['kind']) => columns.some((column) => column.kind === kind);
  if (!has('name') || !(has('year-values') || (has('year') && has('value')))) return refused('no-years');

  const faults: PasteFault[] = rows
    .slice(0, Math.max(0, at))
    .map(({ row, cells }) => pasteFault('above-header', row, null, cells.join(' ').trim()));
  columns.forEach((column, i) => {
    if (column.kind === 'unknown' && column.header !== '') {
      faults.push(pasteFault('unknown-column', rows[at]?.row, i, column.header));
    }
  });
  const found = new Map<string, Omit<PastedIndicator, 'years'> & { readonly years: Map<number, YearValue> }>();
  const dashRows: number[] = [];
  for (const row of rows.slice(at + 1)) {
    const { indicator, values, faults: ofRow } = readPastedRow(row, columns, context);
    faults.push(...ofRow);
    if (!indicator) continue;
    const key = keyOf(indicator);
    const known = found.get(key) ?? { ...indicator, years: new Map<number, YearValue>() };
    if (!found.has(key) && found.size >= MOST_INDICATORS) {
      faults.push(pasteFault('too-many', row.row, null, indicator.name));
      continue;
    }
    found.set(key, known);
    if (values.some(({ isDash }) => isDash)) dashRows.push(row.row);
    for (const { year, value, column } of values) {
      const before = known.years.get(year);
      if (before && !isSameValue(before.value, value)) faults.push(pasteFault('twice', row.row, column, `${year}`));
      else known.years.set(year, { year, value });
    }
  }
  const indicators = [...found.values()].map(({ years, ...parts }) => ({
    ...parts,
    years: [...years.values()].sort((a, b) => a.year - b.year),
  }));
  if (indicators.length === 0 && faults.length === 0) return refused('no-rows');
  return { indicators, faults, dashRows };
}

function refused(kind: PasteFault['kind']): PastedTable {
  return { indicators: [], faults: [pasteFault(kind)], dashRows: [] };
}

function keyOf({ name, unit, group, of, source }: Omit<PastedIndicator, 'years'>): string {
  return JSON.stringify([name, unit, group, of, source].map((part) => part.toLowerCase()));
}
