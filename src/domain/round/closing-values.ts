import * as z from 'zod/mini';
import { agreedAnswerSchema, answerSchema, evidenceSchema, isoDate, levelSchema, longText } from './answer.ts';
import { SAFE_ID } from './safe-id.ts';

const id = z.string().check(z.regex(SAFE_ID));
const count = z.int().check(z.gte(0), z.lte(100_000));

/** What stood for a statement when the round was closed: what counted, what it rested on, and the group's words (YR5). */
const closedItemSchema = z.object({
  item: id,
  /** The effective answer, null where there was none (GR6). */
  answer: z.nullable(answerSchema),
  /** How many had answered it alone, and whether most of those said «not applicable». */
  n: count,
  saidNotApplicable: z.boolean(),
  agreed: z.nullable(agreedAnswerSchema),
  /** Where the group had set another target than 3. */
  target: z.nullable(levelSchema),
  note: longText,
  evidence: z.array(z.extend(evidenceSchema, { id })).check(z.maxLength(1_000)),
});
export type ClosedItem = z.infer<typeof closedItemSchema>;

/** Any other value that stood then, under its key. What it may be follows from the key, as for a value of the round. */
const keptValueSchema = z.object({ key: z.string().check(z.maxLength(400)), value: z.unknown() });
export type KeptValue = z.infer<typeof keptValueSchema>;

/** One closing of the round: figures and comparisons read it until the round is opened again (YR5). Written once. */
export const closingSchema = z.object({
  /** 1, 2, 3 … as the closings were made. */
  number: z.int().check(z.gte(1), z.lte(10_000)),
  date: isoDate,
  scope: z.enum(['full', 'short']),
  /** How many respondents' answers had been brought in. */
  respondents: count,
  items: z.array(closedItemSchema).check(z.maxLength(1_000)),
  /** What else stands still: marks, suggestions, sectors, outcomes of meetings. */
  others: z.optional(z.array(keptValueSchema).check(z.maxLength(20_000))),
});
export type Closing = z.infer<typeof closingSchema>;

/**
 * What one respondent had given when the round was closed, by the key within the branch. It stands in the respondent's own
 * branch, so that taking the respondent out takes it along (JN5); the figures stand in the closing and don't need it.
 */
export const closedRespondentSchema = z.object({ values: z.array(keptValueSchema).check(z.maxLength(5_000)) });
export type ClosedRespondent = z.infer<typeof closedRespondentSchema>;

/** The round was opened again after this closing: when, and why in the group's words (may be empty). */
export const reopeningSchema = z.object({ date: isoDate, reason: longText });
export type Reopening = z.infer<typeof reopeningSchema>;
