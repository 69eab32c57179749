import type { YearValue } from './read-indicators.ts';

/** One indicator as read from a pasted table, before anything is kept. */
export interface PastedIndicator {
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly group: string;
  readonly of: 'municipality' | 'county';
  /** Oldest first; never empty. */
  readonly years: readonly YearValue[];
  /** The row it was first read from. */
  readonly row: number;
}

/** What of a pasted table isn't taken, and where it stands. */
export interface PasteFault {
  readonly kind:
    | 'empty'
    | 'too-large'
    | 'one-column'
    | 'no-years'
    | 'no-rows'
    | 'above-header'
    | 'unknown-column'
    | 'outside'
    | 'no-name'
    | 'no-value'
    | 'no-year'
    | 'other-area'
    | 'not-a-number'
    | 'out-of-range'
    | 'too-long'
    | 'twice'
    | 'too-many';
  /** As a person counts them, the first is 1; null: the table as a whole. */
  readonly row: number | null;
  /** Null: the whole row. */
  readonly column: number | null;
  /** What stands there, shortened; may be empty. */
  readonly text: string;
}

export interface PastedTable {
  readonly indicators: readonly PastedIndicator[];
  readonly faults: readonly PasteFault[];
  /** Rows in which a bare dash was read as «not published»: in some statistics it says «none at all». */
  readonly dashRows: readonly number[];
}

/** By which names a row may call the municipality and its county. */
export interface PasteContext {
  readonly municipality: readonly string[];
  readonly county: readonly string[];
}

const SHOWN = 60;

/** `column` as an index, 0 for the first. */
export function pasteFault(
  kind: PasteFault['kind'],
  row: number | null = null,
  column: number | null = null,
  text = '',
): PasteFault {
  const letters = [...text.slice(0, 2 * SHOWN)];
  const shown = letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : text;
  return { kind, row, column: column === null ? null : column + 1, text: shown };
}
