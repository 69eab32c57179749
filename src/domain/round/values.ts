import * as z from 'zod/mini';
import { actionFieldSchemas, lastActionSchema } from './action.ts';
import {
  agreedAnswerSchema,
  answerSchema,
  evidenceSchema,
  isoDate,
  isoMonth,
  levelSchema,
  longText,
  shortText,
} from './answer.ts';
import {
  type ClosedRespondent,
  type Closing,
  closedRespondentSchema,
  closingSchema,
  type KeptValue,
  reopeningSchema,
} from './closing-values.ts';
import { documentHitsSchema, documentSchema } from './document-values.ts';
import { indicatorSchema, indicatorValueSchema } from './indicator-values.ts';
import { meetingAgendaSchema, meetingOutcomeSchema, meetingSchema, presentSchema } from './meeting-values.ts';
import { COUNCILS, DECIDING, decisionSchema, goalSchema, statementSchema } from './plan-values.ts';
import { respondentOriginSchema, sectorHandledSchema, sectorSettingSchema } from './respondent-values.ts';

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

export const suggestionSchema = z.object({
  year: z.number(),
  answer: answerSchema,
  /** The day it was agreed, where an item of the council term needs it (AN9). */
  date: z.optional(isoDate),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Why an answer changed since last year (YR3). */
export const CHANGE_CAUSES = ['practice', 'knowledge', 'item', 'people'] as const;
export const changeCauseSchema = z.enum(CHANGE_CAUSES);
export type ChangeCause = z.infer<typeof changeCauseSchema>;

/** Languages a report can have; the bilingual one says everything first in Finnish, then in Swedish (RP4). */
export const REPORT_LANGUAGES = ['fi', 'sv', 'en', 'fi+sv'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Texts that a municipality needs around its plan (PL6). */
export const DRAFT_KINDS = ['wellbeing-report', 'explanation', 'impact', 'proposal'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What goes into a report (RP7). */
export const reportChoiceSchema = z.object({
  lang: z.enum(REPORT_LANGUAGES),
  notes: z.boolean(),
  unanswered: z.boolean(),
  /** What respondents wrote alone, with their sector. Absent in choices made before there were respondents: not chosen. */
  respondentNotes: z.optional(z.boolean()),
  /** Names in the list of those present; roles are enough (GR10). */
  names: z.optional(z.boolean()),
  /** Ids of the areas left out. Absent: all are in. */
  leftOutAreas: z.optional(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(100))),
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
  [new RegExp(`^priority/${id}$`), present],
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
  [new RegExp(`^goal/${id}$`), goalSchema],
  [new RegExp(`^last-action/${id}$`), lastActionSchema],
  [new RegExp(`^model/${id}$`), modelUseSchema],
  [new RegExp(`^change-cause/${id}$`), changeCauseSchema],
  [new RegExp(`^report/${id}$`), reportChoiceSchema],
  [/^setting\/naming$/, z.enum(['named', 'nameless'])],
  [/^setting\/last-year-shown$/, z.enum(['before', 'after'])],
  [/^setting\/answer-by$/, isoDate],
  [/^setting\/keeping$/, longText],
  [/^setting\/next-round$/, isoMonth],
  [/^handling\/(?:case|attachment)$/, shortText],
  [new RegExp(`^handling/statement/(?:${COUNCILS.join('|')})$`), statementSchema],
  [new RegExp(`^handling/decision/(?:${DECIDING.join('|')})$`), decisionSchema],
  [new RegExp(`^respondent/${id}/origin$`), respondentOriginSchema],
  [new RegExp(`^respondent/${id}/(?:name|role)$`), shortText],
  [new RegExp(`^respondent/${id}/handed$`), isoDate],
  [new RegExp(`^respondent/${id}/sector/${id}$`), present],
  [new RegExp(`^respondent/${id}/answer/${id}$`), answerSchema],
  [new RegExp(`^respondent/${id}/note/${id}$`), longText],
  [new RegExp(`^respondent/${id}/mark/${id}$`), present],
  [new RegExp(`^respondent/${id}/evidence/${id}/${id}$`), evidenceSchema],
  [new RegExp(`^respondent/${id}/suggestion/${id}$`), suggestionSchema],
  [new RegExp(`^respondent/${id}/closed/${id}$`), closedRespondentSchema],
  [new RegExp(`^sector/${id}$`), sectorSettingSchema],
  [new RegExp(`^sector-handled/${id}$`), sectorHandledSchema],
  [new RegExp(`^meeting/${id}$`), meetingSchema],
  [new RegExp(`^meeting/${id}/agenda$`), meetingAgendaSchema],
  [new RegExp(`^meeting/${id}/present/${id}$`), presentSchema],
  [new RegExp(`^meeting/${id}/outcome/${id}$`), meetingOutcomeSchema],
  [new RegExp(`^closing/${id}$`), closingSchema],
  [new RegExp(`^closing/${id}/reopened$`), reopeningSchema],
  [new RegExp(`^indicator/${id}$`), indicatorSchema],
  [new RegExp(`^indicator/${id}/year/(?:19|20|21)\\d\\d$`), indicatorValueSchema],
  [new RegExp(`^document/${id}$`), documentSchema],
  [new RegExp(`^document/${id}/hits$`), documentHitsSchema],
  [new RegExp(`^document/${id}/excluded/${id}$`), present],
  [new RegExp(`^draft/(?:${DRAFT_KINDS.join('|')})/(?:fi|sv|en)$`), longText],
  [/^setting\/own-language$/, z.enum(['fi', 'sv'])],
  [new RegExp(`^parallel/(?:fi|sv)/${id}(?:/${id}){1,3}$`), longText],
];

/** A value as stored: plain JSON whose shape follows from its key. */
export type RoundValue = unknown;

export type ValueFault = 'unknown-key' | 'wrong-value';

/** Whether a value may stand under a key; null when it may. A cleared value is null and always may. */
export function valueFault(key: string, value: unknown): ValueFault | null {
  const schema = schemaByKey.find(([pattern]) => pattern.test(key))?.[1];
  if (!schema) return 'unknown-key';
  if (value === null) return null;
  return z.safeParse(schema, value).success && keptValuesOf(key, value).every(isSound) ? null : 'wrong-value';
}

/** The values that a closing keeps of others, under the keys of the round. */
function keptValuesOf(key: string, value: unknown): readonly KeptValue[] {
  const [, branch] = CLOSED_RESPONDENT.exec(key) ?? [];
  if (branch === undefined) return CLOSING.test(key) ? ((value as Closing).others ?? []).map(withoutRespondent) : [];
  return (value as ClosedRespondent).values.map((one) => ({ ...one, key: `${branch}${one.key}` }));
}

/** What respondents gave stands in their own branches only: elsewhere it would outlive their removal (JN5). */
function withoutRespondent(kept: KeptValue): KeptValue {
  return kept.key.startsWith('respondent/') ? { ...kept, value: null } : kept;
}

const CLOSED_RESPONDENT = /^(respondent\/[^/]+\/)closed\//;
const CLOSING = /^closing\/[^/]+$/;

/** A closing within a closing is none of ours. */
function isSound({ key, value }: KeptValue): boolean {
  if (value === null || CLOSED_RESPONDENT.test(key) || key.startsWith('closing/')) return false;
  return valueFault(key, value) === null;
}
