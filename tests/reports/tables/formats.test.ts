import { describe, expect, it } from 'vitest';
import {
  type Cell,
  type DataTable,
  dateCell,
  EMPTY,
  monthCell,
  numberCell,
  textCell,
} from '#reports/tables/data-table.ts';
import { renderCsv } from '#reports/tables/render-csv.ts';
import { renderXlsx } from '#reports/tables/render-xlsx.ts';
import { readCsv } from '../support/read-csv.ts';
import { dayOf, readXlsx } from '../support/read-xlsx.ts';

const FORMULAS = [
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '＝1',
  '=HYPERLINK("https://x";"y")',
  '- viiva',
];
const HARD = [
  'a;b',
  'say "hei"',
  'rivi\nrivi',
  'Ольга 😀 č',
  '<b>&amp;]]>',
  'x'.repeat(3000),
  'a\u0000b\uD800c',
  '3.4',
  '1,5',
  '12/2026',
];

function tableOf(rows: readonly (readonly Cell[])[], name = 'Taulukko'): DataTable {
  const [first = []] = rows;
  return { name, columns: first.map((_, index) => ({ header: `Sarake ${index + 1}`, width: 12 })), rows };
}
const sheetOf = async (table: DataTable) => {
  const { bytes, shortened } = await renderXlsx([table], 'fi');
  const [sheet] = readXlsx(bytes);
  if (!sheet) throw new Error('No sheet');
  return { ...sheet, shortened };
};
const plain = (text: string) => {
  const cell = textCell(text);
  return cell.kind === 'text' ? cell.text : '';
};

describe('a table as CSV', () => {
  it('[RP6] is UTF-8 with its mark, semicolons and decimal commas, each line ending as on Windows', () => {
    const text = renderCsv(
      tableOf([
        [textCell('Ä'), numberCell(66.7, 1), numberCell(3), dateCell('2026-11-21'), monthCell('2026-05'), EMPTY],
      ]),
    );
    expect(text).toBe(
      '\uFEFFSarake 1;Sarake 2;Sarake 3;Sarake 4;Sarake 5;Sarake 6\r\nÄ;66,7;3;2026-11-21;2026-05;\r\n',
    );
    expect([...new TextEncoder().encode(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each(FORMULAS)('[RP6] never begins a cell with what a spreadsheet takes for a formula: %j', (text) => {
    const [head, row] = readCsv(renderCsv({ ...tableOf([[textCell(text)]]), columns: [{ header: text, width: 9 }] }));
    for (const cell of [head?.[0], row?.[0]]) expect(cell).toMatch(/^'/);
    expect(row?.[0]).toBe(`'${plain(text)}`);
  });

  it('[RP6] writes a negative number as the number it is', () => {
    expect(readCsv(renderCsv(tableOf([[numberCell(-1), numberCell(-12.5, 1)]])))[1]).toEqual(['-1', '-12,5']);
  });

  it.each(HARD)('[RP6] reads back %j', (text) => {
    const rows = readCsv(renderCsv(tableOf([[textCell(text), textCell('loppu')]])));
    expect(rows).toEqual([
      ['Sarake 1', 'Sarake 2'],
      [plain(text), 'loppu'],
    ]);
  });
});

describe('a table as XLSX', () => {
  it('[RP6] has typed cells under a header row that stays in sight', async () => {
    const { name, frozenRows, rows } = await sheetOf(
      tableOf([
        [textCell('Ä'), numberCell(66.7, 1), numberCell(-3), EMPTY, dateCell('2026-02-28'), monthCell('2026-05')],
      ]),
    );
    expect([name, frozenRows]).toEqual(['Taulukko', 1]);
    expect(rows[0]?.map((cell) => cell?.value)).toEqual([
      'Sarake 1',
      'Sarake 2',
      'Sarake 3',
      'Sarake 4',
      'Sarake 5',
      'Sarake 6',
    ]);
    const [text, decimal, whole, empty, date, month] = rows[1] ?? [];
    expect(text).toMatchObject({ type: 'text', value: 'Ä' });
    expect(decimal).toEqual({ type: 'number', value: 66.7, format: '0.0' });
    expect(whole).toEqual({ type: 'number', value: -3, format: '0' });
    expect(empty).toBeNull();
    expect(date).toMatchObject({ type: 'number', format: 'd.m.yyyy' });
    expect(dayOf(Number(date?.value))).toBe('2026-02-28');
    expect(month).toMatchObject({ type: 'number', format: 'm/yyyy' });
    expect(dayOf(Number(month?.value))).toBe('2026-05-01');
  });

  it('[RP6] keeps a day that isn’t in the calendar as the text it is', async () => {
    const { rows } = await sheetOf(tableOf([[dateCell('2026-02-31'), monthCell('2026-13')]]));
    expect(rows[1]?.map((cell) => [cell?.type, cell?.value])).toEqual([
      ['text', '2026-02-31'],
      ['text', '2026-13'],
    ]);
  });

  it.each([...FORMULAS, ...HARD])('[RP6] has %j as text, never as a formula, a number or a date', async (text) => {
    const { rows } = await sheetOf({ ...tableOf([[textCell(text)]]), columns: [{ header: text, width: 9 }] });
    expect(rows[1]?.[0]).toMatchObject({ type: 'text', value: plain(text).replace('\uFFFD', '□') });
  });

  it('[RP6] cuts what is longer than a cell of Excel holds, says where, and counts it', async () => {
    const { rows, shortened } = await sheetOf(tableOf([[textCell('😀'.repeat(20_000)), textCell('x'.repeat(32_767))]]));
    const [cut, whole] = rows[1] ?? [];
    expect(shortened).toBe(1);
    expect(String(cut?.value)).toMatch(/^(😀)+ \[…\]$/u);
    expect(String(cut?.value).length).toBeLessThanOrEqual(32_767);
    expect(whole?.value).toBe('x'.repeat(32_767));
  });

  it('[RP6] holds more than a megabyte of rows', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [
      numberCell(index),
      textCell(`${index} ${'sana '.repeat(100)}`),
    ]);
    const sheet = await sheetOf(tableOf(rows));
    expect(sheet.rows).toHaveLength(2001);
    expect(sheet.rows[2000]?.[0]?.value).toBe(1999);
  });

  it('[RP2, RP6] has the same bytes for the same tables, at another time too', async () => {
    const tables = [tableOf([[textCell('a'), dateCell('2026-11-21')]]), tableOf([[textCell('b')]], 'Toinen')];
    const first = await renderXlsx(tables, 'fi');
    // The times in a zip have steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from((await renderXlsx(tables, 'fi')).bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(readXlsx(first.bytes).map(({ name }) => name)).toEqual(['Taulukko', 'Toinen']);
  });
});
