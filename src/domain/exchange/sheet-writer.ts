import type { Commit } from '../round/commit.ts';
import type { Round } from '../round/round.ts';

/**
 * Writers of a sheet write in no other branch. So what an answer file has seen says nothing about anybody else's values,
 * and joining it can drop none of them.
 */
export function sheetWriter(respondent: string, tabWriter: string): string {
  return `${respondent}~${tabWriter}`;
}

/** The writer a tab uses for a round: its own, or one of the sheet's. */
export function writerFor(round: Pick<Round, 'header'> | null, tabWriter: string): string {
  const sheet = round?.header.sheet;
  return sheet ? sheetWriter(sheet.respondent, tabWriter) : tabWriter;
}

/**
 * Who writes the first values of a new round. A sheet may be made a second time in one tab, after the first was removed:
 * under the tab's writer its values would count as seen wherever the first was handed in, and be dropped (JN2). And a round
 * that is made while a sheet is open must not carry the respondent's id.
 */
export function firstWriter({ header }: Pick<Round, 'header'>, by: Pick<Commit, 'writer' | 'logId'>): string {
  return header.sheet ? sheetWriter(header.sheet.respondent, by.logId) : (by.writer.split('~').at(-1) ?? by.writer);
}
