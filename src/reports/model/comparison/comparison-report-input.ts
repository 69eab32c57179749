import type { Incomparable } from '#domain/compare/compare-rounds.ts';
import type { ChangeCause } from '#domain/round/values.ts';
import type { PlanItemName, PlanLastAction } from '../plan/plan-report-input.ts';

/** All that the comparison of years tells, in the report's language (YR1–YR3, RP3). Years stand oldest first (YR6). */
export interface ComparisonReportInput {
  readonly municipality: string;
  /** «2025», or «2025 (1)» and «2025 (2)» where a year has two rounds. */
  readonly years: readonly string[];
  readonly isoDate: string;
  readonly fileId: string;
  /** Invented answers (AN8). */
  readonly example: boolean;
  /** Of the first year, when its answers come from the round after it; else null. */
  readonly yearFromSuggestions: string | null;
  readonly leftOutAreas: readonly string[];
  /** From the first year to the last. */
  readonly span: ComparedYears;
  /** Each year with the one before it. */
  readonly steps: readonly ComparedStep[];
  /** Each full round's own scores as displayed; null for fewer than two full rounds (AN7). */
  readonly areas: ComparedAreas | null;
  readonly items: readonly ComparedItemsOfArea[];
  /** The scale: level and its word. */
  readonly levels: readonly string[];
  readonly lastActions: readonly PlanLastAction[];
}

/** Scores over the same statements; null where none was judged in both years (YR2). */
export interface ComparedFigures {
  readonly older: number | null;
  readonly newer: number | null;
  readonly change: number | null;
  /** Statements the figures rest on, and how many either year asks. */
  readonly compared: number;
  readonly of: number;
}

/** `older`, `newer` and `change` are of the total (SC1); with fewer than four comparable areas there is none. */
export interface ComparedYears extends ComparedFigures {
  readonly olderYear: string;
  readonly newerYear: string;
  /** Of two full rounds a total over areas; with a short one over statements (AN7). */
  readonly over: 'areas' | 'items';
  /** Names of areas that aren't in the total. */
  readonly leftOutAreas: readonly string[];
}

export interface ComparedStep extends ComparedYears {
  readonly areas: readonly (ComparedFigures & { readonly code: string; readonly name: string })[];
  /** Largest change first (YR3). */
  readonly improved: readonly ComparedChange[];
  readonly declined: readonly ComparedChange[];
}

export interface ComparedChange extends PlanItemName {
  readonly older: number;
  readonly newer: number;
  readonly cause: ChangeCause | null;
}

export interface ComparedAreas {
  /** Of the full rounds, oldest first. */
  readonly years: readonly number[];
  readonly labels: readonly string[];
  readonly rows: readonly ComparedArea[];
}

export interface ComparedArea {
  readonly code: string;
  readonly name: string;
  /** One for each of the years, as displayed. */
  readonly scores: readonly (number | null)[];
  /** Whether the year before asked the same, so that a line may join the two (YR2). */
  readonly joined: readonly boolean[];
}

export interface ComparedItemsOfArea {
  readonly code: string;
  readonly name: string;
  readonly items: readonly ComparedItem[];
}

export interface ComparedItem extends PlanItemName {
  /** One for each year: a level, or why there is none. */
  readonly cells: readonly (number | 'not-asked' | 'not-applicable' | 'not-judged')[];
  /** From the first year to the last; null with the reason. */
  readonly change: number | null;
  readonly why: Incomparable | null;
  /** Codes or, without one, names of the statements it became or came of. */
  readonly related: readonly string[];
  readonly cause: ChangeCause | null;
}
