import * as z from 'zod/mini';
import { isoDate, shortText } from './answer.ts';

/**
 * How a respondent came into the round: named by the co-ordinator, by a sector's invitation, or brought in from another
 * round of the same municipality and year (JN7).
 */
export const respondentOriginSchema = z.enum(['named', 'sector', 'brought']);
export type RespondentOrigin = z.infer<typeof respondentOriginSchema>;

/** What this municipality does otherwise with a sector than the checklist (AN10). */
export const sectorSettingSchema = z.object({
  /** Its name here; empty: as in the checklist. */
  name: shortText,
  /** Code of the sector it is part of here, or empty. */
  partOf: shortText,
  /** Not asked here. */
  leftOut: z.boolean(),
});
export type SectorSetting = z.infer<typeof sectorSettingSchema>;

/** «Handled in our management group» (GR9). */
export const sectorHandledSchema = z.object({ body: shortText, date: isoDate });
export type SectorHandled = z.infer<typeof sectorHandledSchema>;
