import * as z from 'zod/mini';
import { isoDate, isoMonth, shortText } from './answer.ts';

const itemIds = z.array(shortText).check(z.maxLength(5_000));

/** A meeting of the working group. */
export const meetingSchema = z.object({
  date: isoDate,
  place: shortText,
  minutes: z.int().check(z.gte(5), z.lte(600)),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** What was planned for the meeting, item by item (GR7): as it was when the meeting was planned, whatever is answered later. */
export const meetingAgendaSchema = z.object({
  /** Approved as one block. */
  block: itemIds,
  /** Talked about one by one, in this order. */
  discussed: itemIds,
  /** Not fitting in; carried over or answered in writing. */
  rest: itemIds,
});
export type MeetingAgenda = z.infer<typeof meetingAgendaSchema>;

/** Who was present, by role; a name only where one was given. */
export const presentSchema = z.object({ role: shortText, name: shortText, sector: shortText });
export type Present = z.infer<typeof presentSchema>;

/** What came of an item in the meeting (GR7). The agreed answer itself stands under `agreed/<item>`. */
export const meetingOutcomeSchema = z.object({
  kind: z.enum(['agreed', 'find-out', 'carried']),
  /** Who finds out, and by when; empty for the other kinds. */
  who: shortText,
  by: isoMonth,
});
export type MeetingOutcome = z.infer<typeof meetingOutcomeSchema>;
