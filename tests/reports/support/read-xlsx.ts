import { strFromU8, unzipSync } from 'fflate';
import { attributeOf, childrenOf, descendantsOf, readXml } from './read-xml.ts';

export interface ReadSheet {
  readonly name: string;
  /** Rows that stay in sight. */
  readonly frozenRows: number;
  /** Empty cells are null. */
  readonly rows: readonly (readonly (ReadCell | null)[])[];
}

export interface ReadCell {
  readonly type: 'text' | 'number' | 'formula';
  readonly value: string | number;
  /** The number format, such as `d.m.yyyy`. */
  readonly format: string | null;
}

/** The sheets of a workbook, by the few rules of SpreadsheetML that ours needs; every part must be well-formed. */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const files = unzipSync(bytes);
  const parts = new Map(Object.entries(files).map(([path, file]) => [path, readXml(strFromU8(file))]));
  const part = (path: string) => {
    const root = parts.get(path);
    if (!root) throw new Error(`No ${path}`);
    return root;
  };
  const strings = childrenOf(part('xl/sharedStrings.xml'), 'si').map((si) =>
    descendantsOf(si, 't')
      .map((t) => t.textContent)
      .join(''),
  );
  const formats = readFormats(part('xl/styles.xml'));
  const targets = new Map(
    childrenOf(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
      attributeOf(relation, 'Id'),
      attributeOf(relation, 'Target'),
    ]),
  );
  return descendantsOf(part('xl/workbook.xml'), 'sheet').map((sheet) => {
    const root = part(`xl/${targets.get(attributeOf(sheet, 'id'))}`);
    const pane = descendantsOf(root, 'pane')[0];
    return {
      name: attributeOf(sheet, 'name') ?? '',
      frozenRows: attributeOf(pane, 'state') === 'frozen' ? Number(attributeOf(pane, 'ySplit')) : 0,
      rows: descendantsOf(root, 'row').map((row) => readRow(row, strings, formats)),
    };
  });
}

function readRow(row: Element, strings: readonly string[], formats: readonly (string | null)[]): (ReadCell | null)[] {
  const cells: (ReadCell | null)[] = [];
  for (const cell of childrenOf(row, 'c')) {
    const column = columnOf(attributeOf(cell, 'r') ?? '');
    while (cells.length < column) cells.push(null);
    cells.push(readCell(cell, strings, formats));
  }
  return cells;
}

function readCell(cell: Element, strings: readonly string[], formats: readonly (string | null)[]): ReadCell | null {
  const format = formats[Number(attributeOf(cell, 's') ?? 0)] ?? null;
  const formula = childrenOf(cell, 'f')[0];
  if (formula) return { type: 'formula', value: formula.textContent ?? '', format };
  const value = childrenOf(cell, 'v')[0]?.textContent;
  if (value === undefined || value === null) return null;
  const type = attributeOf(cell, 't') ?? 'n';
  if (type === 's') return { type: 'text', value: strings[Number(value)] ?? '', format };
  if (type === 'n') return { type: 'number', value: Number(value), format };
  throw new Error(`A cell of type ${type}`);
}

/** The number format of each cell style. */
function readFormats(styles: Element): (string | null)[] {
  const own = new Map(
    descendantsOf(styles, 'numFmt').map((format) => [
      attributeOf(format, 'numFmtId'),
      attributeOf(format, 'formatCode'),
    ]),
  );
  const builtIn = new Map([
    ['0', null],
    ['1', '0'],
    ['2', '0.00'],
  ]);
  const cells = descendantsOf(styles, 'cellXfs')[0];
  return cells
    ? childrenOf(cells, 'xf').map((xf) => {
        const id = attributeOf(xf, 'numFmtId');
        return own.get(id) ?? builtIn.get(id ?? '0') ?? null;
      })
    : [];
}

/** `AB12` → 27 */
function columnOf(address: string): number {
  return [...address.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The day that a number stands for: days since 30 December 1899. */
export function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
