import * as z from 'zod/mini';
import { isoMonth, longText, shortText } from './answer.ts';

export const ACTION_STATUSES = ['not-started', 'going-on', 'done', 'dropped', 'moved'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Where an action came from: a first step of an item, a practice model, the group itself, or last year's action. */
export const actionOriginSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step'), item: shortText, level: z.union([z.literal(0), z.literal(1), z.literal(2)]) }),
  z.object({ kind: z.literal('model'), model: shortText }),
  z.object({ kind: z.literal('own') }),
]);
export type ActionOrigin = z.infer<typeof actionOriginSchema>;

/** What came of last year's action, told at the start of the new round (PL3). */
export const reviewSchema = z.object({
  result: z.enum(['done', 'going-on', 'dropped', 'moved']),
  reason: longText,
});
export type Review = z.infer<typeof reviewSchema>;

/** The fields of an action, each a value of its own under `action/<id>/<field>` (JN3). */
export const actionFieldSchemas = {
  title: shortText.check(z.minLength(1)),
  /** Responsible role or person, in the group's words. */
  role: shortText,
  start: isoMonth,
  due: isoMonth,
  resources: longText,
  indicator: longText,
  baseline: shortText,
  target: shortText,
  status: z.enum(ACTION_STATUSES),
  /** Why it was dropped or moved. */
  statusReason: longText,
  followUp: longText,
  /** One of the at most five of the coming year (PL2), or waiting. */
  priority: z.enum(['first', 'later']),
  origin: actionOriginSchema,
  /** Id of the municipality's own goal it serves (PL5), or empty. */
  goal: shortText,
  /** Id of last year's action that this one goes on from (PL3). */
  continues: shortText,
  review: reviewSchema,
  /** Place in the plan: milliseconds at which it was made. */
  order: z.number(),
};

export type ActionFields = { [F in keyof typeof actionFieldSchemas]: z.infer<(typeof actionFieldSchemas)[F]> };
export type ActionField = keyof ActionFields;

/** A row of the plan as it is shown, every field present. */
export interface Action extends Omit<ActionFields, 'continues' | 'review'> {
  readonly id: string;
  readonly continues: string | null;
  readonly review: Review | null;
  /** Responsible sectors, items and models it comes from: sets, each member a value of its own. */
  readonly sectors: readonly string[];
  readonly items: readonly string[];
  readonly models: readonly string[];
}

/**
 * An action of last year as it was promised then, kept with the new round (PL3). Those that go on have a copy in the new plan
 * besides, which may since have got another title or month.
 */
export const lastActionSchema = z.object({
  title: shortText,
  sectors: z.array(shortText),
  role: shortText,
  due: isoMonth,
  status: z.enum(ACTION_STATUSES),
  reason: longText,
});
export type LastAction = z.infer<typeof lastActionSchema>;
