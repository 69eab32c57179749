import type { Checklist, ChecklistRef, Language, Place } from '../checklist/checklist.ts';
import type { Scope } from '../checklist/items-in-scope.ts';
import { type Municipality, placeOf } from '../checklist/municipality.ts';
import { type Replica, shownValue } from '../join/replica.ts';
import { readValue } from './collect.ts';
import type { LogEntry } from './log.ts';
import { valueKey } from './value-keys.ts';
import type { RoundValue } from './values.ts';

/** Version of what is written to storage and files; raised with each change of it (DA4). */
export const ROUND_FORMAT = 3;

export type Way = 'together' | 'alone';

/** What makes a round that round. Written once, never changed; two copies with one id have equal headers (JN7, JN10). */
export interface RoundHeader {
  readonly format: number;
  readonly id: string;
  readonly year: number;
  readonly municipality: Municipality;
  readonly checklist: ChecklistRef;
  /** Invented answers, marked on every page and in every export (AN8). */
  readonly example: boolean;
  /** Milliseconds. */
  readonly createdAt: number;
  /** The round of the year before that this one started from (PL3). */
  readonly previous: { readonly id: string; readonly year: number } | null;
  /**
   * Only on a respondent's own computer: this is the sheet of one respondent of another round (GR2). It holds that
   * respondent's branch and nothing of anybody else.
   */
  readonly sheet?: { readonly round: string; readonly respondent: string };
}

/** The words of the edition as they were answered, in three languages, so that a file can be read without the app (DA7). */
export type ArchivedTexts = { readonly [L in Language]: ArchivedLanguage };
export interface ArchivedLanguage {
  readonly title: string;
  readonly areas: Readonly<Record<string, string>>;
  readonly items: Readonly<
    Record<string, { readonly statement: string; readonly levels: readonly [string, string, string, string] }>
  >;
}

/** One self-assessment of one municipality for one year, on one edition of one checklist. */
export interface Round {
  readonly header: RoundHeader;
  /** The structure it was answered on, kept with it: it opens without its edition's pack (JN10). */
  readonly checklist: Checklist;
  /** Null until they have been taken from the pack; always present in a file. */
  readonly texts: ArchivedTexts | null;
  readonly data: Replica<RoundValue>;
  readonly log: ReadonlyMap<string, LogEntry>;
}

export function scopeOf(round: Round): Scope {
  return readValue<Scope>(round, valueKey.scope) ?? 'full';
}

export function wayOf(round: Round): Way {
  return (shownValue(round.data, valueKey.way) as Way | null) ?? 'together';
}

export function placeOfRound(round: Round): Place {
  return placeOf(round.header.municipality);
}
