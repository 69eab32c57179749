import * as z from 'zod/mini';

/** `YYYY-MM-DD` */
export const isoDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
/** `YYYY-MM`, or empty when not set. */
export const isoMonth = z.string().check(z.regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/));

/** One line of text: a title, a name, a role. */
export const shortText = z.string().check(z.maxLength(500));
/** A note or a reason. */
export const longText = z.string().check(z.maxLength(20_000));

export const levelSchema = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/**
 * An answer is a level, «not applicable to our municipality» with its reason, or «cannot say» (AN1). No answer is the
 * absence of one, never a value. `who` and `by` tell who finds out, where the group agreed on that.
 */
export const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), level: levelSchema }),
  z.object({ kind: z.literal('not-applicable'), reason: longText.check(z.minLength(1)) }),
  z.object({ kind: z.literal('unknown'), who: z.optional(shortText), by: z.optional(isoMonth) }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** What the working group settled on: answer, reason, differing opinion and date are one value (JN3). */
export const agreedAnswerSchema = z.object({
  answer: answerSchema,
  reason: longText,
  dissent: longText,
  date: isoDate,
});
export type AgreedAnswer = z.infer<typeof agreedAnswerSchema>;

export const evidenceSchema = z.object({
  text: longText.check(z.minLength(1)),
  /** Empty when there is no link. Only http(s) is ever drawn as a link. */
  url: z.string().check(z.maxLength(2_000)),
  /** Of the document, or empty. */
  date: z.union([isoDate, z.literal('')]),
});
export type Evidence = z.infer<typeof evidenceSchema>;
