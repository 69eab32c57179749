import * as z from 'zod/mini';
import { longText, shortText } from './answer.ts';

export const LOG_KINDS = ['created', 'edit', 'join', 'restore', 'remove', 'widen'] as const;

/** One committed change (JN9). The log is a set by id; entries never change. */
export const logEntrySchema = z.object({
  id: shortText,
  /** Milliseconds by the clock of the computer that wrote it. */
  time: z.number(),
  writer: shortText,
  kind: z.enum(LOG_KINDS),
  /** What was written, by key; what was not chosen can be read here (GR4). Null: cleared. */
  changes: z.array(z.object({ key: longText, value: z.unknown() })),
});
export type LogEntry = z.infer<typeof logEntrySchema>;
