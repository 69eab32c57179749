import * as z from 'zod/mini';
import { actionFieldSchemas, lastActionSchema } from './action.ts';
import { agreedAnswerSchema, answerSchema, evidenceSchema, levelSchema, longText, shortText } from './answer.ts';

/** Use of a practice model in the municipality (RE8), or why it isn't wanted (RE4). */
export const modelUseSchema = z.object({
  use: z.enum(['wanted', 'planned', 'in-use', 'ended', 'dismissed']),
  /** Year or other time in the group's words; may be empty. */
  since: shortText,
  /** Sector code, or empty. */
  sector: shortText,
  reason: longText,
});
export type ModelUse = z.infer<typeof modelUseSchema>;

export const suggestionSchema = z.object({ year: z.number(), answer: answerSchema });
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Why an answer changed since last year (YR3). */
export const CHANGE_CAUSES = ['practice', 'knowledge', 'item', 'people'] as const;
export const changeCauseSchema = z.enum(CHANGE_CAUSES);
export type ChangeCause = z.infer<typeof changeCauseSchema>;

/** What goes into a report (RP7). */
export const reportChoiceSchema = z.object({
  lang: z.enum(['fi', 'sv', 'en']),
  notes: z.boolean(),
  unanswered: z.boolean(),
});
export type ReportChoice = z.infer<typeof reportChoiceSchema>;

/** An id within a key, as a pattern. */
export const KEY_ID = '[A-Za-z0-9._~-]{1,120}';
const id = KEY_ID;
const present = z.literal(true);

/** Which schema a value has, by the shape of its key. The first match counts. */
export const schemaByKey: readonly (readonly [RegExp, z.ZodMiniType])[] = [
  [/^setting\/scope$/, z.enum(['full', 'short'])],
  [/^setting\/way$/, z.enum(['together', 'alone'])],
  [new RegExp(`^target/${id}$`), levelSchema],
  [new RegExp(`^agreed/${id}$`), agreedAnswerSchema],
  [new RegExp(`^group/note/${id}$`), longText],
  [new RegExp(`^group/mark/${id}$`), present],
  [new RegExp(`^group/evidence/${id}/${id}$`), evidenceSchema],
  [new RegExp(`^suggestion/${id}$`), suggestionSchema],
  [new RegExp(`^action/${id}$`), present],
  [new RegExp(`^action/${id}/(?:sector|item|model)/${id}$`), present],
  ...Object.entries(actionFieldSchemas).map(
    ([field, schema]) => [new RegExp(`^action/${id}/${field}$`), schema as z.ZodMiniType] as const,
  ),
  [new RegExp(`^last-action/${id}$`), lastActionSchema],
  [new RegExp(`^model/${id}$`), modelUseSchema],
  [new RegExp(`^change-cause/${id}$`), changeCauseSchema],
  [new RegExp(`^report/${id}$`), reportChoiceSchema],
];

/** A value as stored: plain JSON whose shape follows from its key. */
export type RoundValue = unknown;

export type ValueFault = 'unknown-key' | 'wrong-value';

/** Whether a value may stand under a key; null when it may. A cleared value is null and always may. */
export function valueFault(key: string, value: unknown): ValueFault | null {
  const schema = schemaByKey.find(([pattern]) => pattern.test(key))?.[1];
  if (!schema) return 'unknown-key';
  if (value === null) return null;
  return z.safeParse(schema, value).success ? null : 'wrong-value';
}
