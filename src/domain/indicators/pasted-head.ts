import type { PastedRow } from './delimited-cells.ts';
import { pastedValue } from './pasted-value.ts';

/** What a column of a pasted table holds. */
export type Column =
  | { readonly kind: 'name' | 'unit' | 'year' | 'value' | 'source' | 'group' | 'of' }
  | { readonly kind: 'year-values'; readonly year: number }
  | { readonly kind: 'unknown'; readonly header: string };

/** How headers are called in the statistics and in the municipalities' own tables, in three languages. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  name: [
    'indikaattori|indikaattorin nimi|nimi|mittari|tunnusluku|tieto|tiedot',
    'indikator|indikatorns namn|namn|mätare|nyckeltal|uppgifter',
    'indicator|indicator name|name|measure|information',
  ],
  unit: ['yksikkö|mittayksikkö', 'enhet|måttenhet', 'unit'],
  year: ['vuosi|tilastovuosi', 'år|statistikår', 'year'],
  value: ['arvo|lukuarvo|luku|tulos', 'värde|tal|resultat', 'value|figure'],
  source: ['lähde|tietolähde', 'källa|datakälla', 'source'],
  group: [
    'ryhmä|väestöryhmä|kohderyhmä|ikäryhmä|luokka-aste|sukupuoli',
    'grupp|befolkningsgrupp|målgrupp|åldersgrupp|årskurs|kön',
    'group|population group|age group|gender|sex',
  ],
  of: ['alue|taso|aluetaso|alueluokitus|kunta', 'område|region|nivå|kommun', 'area|region|level|municipality'],
};

const KIND_OF = new Map(
  Object.entries(HEADERS).flatMap(([kind, languages]) =>
    languages.flatMap((names) => names.split('|').map((name) => [name, kind] as const)),
  ),
);

/** «2023», «2023*», «vuosi 2023», «år 2023». */
const YEAR_HEADER = /^(?:(?:vuosi|v\.?|arvo|år|värde|year|value) ?)?((?:19|20|21)\d\d)\*?$/i;

export function yearInHeader(cell: string): number | null {
  const year = YEAR_HEADER.exec(cell)?.[1];
  return year === undefined ? null : Number(year);
}

function columnOf(header: string): Column {
  const year = yearInHeader(header);
  if (year !== null) return { kind: 'year-values', year };
  const kind = KIND_OF.get(header.toLowerCase().replace(/[:*]$/, '').trim());
  return kind === undefined ? { kind: 'unknown', header } : ({ kind } as Column);
}

/** A row is the header when it names years or two columns and holds no figures. */
function isHead({ cells }: PastedRow): boolean {
  const columns = cells.map(columnOf);
  const known = columns.filter(({ kind }) => kind !== 'unknown');
  const hasFigures = cells.some((cell, i) => columns[i]?.kind === 'unknown' && pastedValue(cell).kind === 'value');
  const hasYears = columns.some(({ kind }) => kind === 'year-values');
  return !hasFigures && (hasYears || known.length > 1);
}

export interface PastedHead {
  readonly columns: readonly Column[];
  /** Its place among the rows; −1: the table has no header. */
  readonly at: number;
}

const FURTHEST = 10;

/** Above the header, statistics often have a title and a line or two of explanation. */
export function headOf(rows: readonly PastedRow[]): PastedHead {
  const at = rows.slice(0, FURTHEST).findIndex(isHead);
  const head = rows[at];
  if (!head) return { columns: withoutHeader(rows), at: -1 };
  const columns = head.cells.map(columnOf);
  return { columns: columns.some(({ kind }) => kind === 'name') ? columns : withName(columns), at };
}

/** A table whose first column has no header has the names there. */
function withName(columns: readonly Column[]): Column[] {
  const name = columns.findIndex(({ kind }) => kind === 'unknown');
  return columns.map((column, i) => (i === name ? { kind: 'name' } : column));
}

/** Name first; the year where all have one; then value. Between name and year the unit, behind the value source and group. */
function withoutHeader(rows: readonly PastedRow[]): Column[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const year = Array.from({ length: width }, (_, i) => i).find(
    (i) => i > 0 && rows.every(({ cells }) => /^(?:19|20|21)\d\d$/.test(cells[i] ?? '')),
  );
  if (year === undefined) return [];
  const before: Column[] = [{ kind: 'name' }, { kind: 'unit' }, { kind: 'group' }];
  const after: Column[] = [{ kind: 'value' }, { kind: 'source' }, { kind: 'group' }, { kind: 'of' }];
  return Array.from({ length: width }, (_, i) => {
    const column = i < year ? before[i] : i === year ? ({ kind: 'year' } as const) : after[i - year - 1];
    return column ?? { kind: 'unknown', header: '' };
  });
}
