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
