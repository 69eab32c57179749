import * as z from 'zod/mini';
import { idSchema, localTextSchema, schemaAddress, textSchema } from './shared.ts';

const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const monthOrNone = z.string().check(z.regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/));
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const place = z.strictObject({ code: z.string(), fi: textSchema, sv: textSchema });
const group = { reason: z.optional(localTextSchema), dissent: z.optional(localTextSchema) };

const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), level, ...group }),
  z.strictObject({ kind: z.literal('not-applicable'), why: localTextSchema, ...group }),
  z.strictObject({ kind: z.literal('unknown'), who: localTextSchema, by: monthOrNone, ...group }),
]);

const actionSchema = z.strictObject({
  id: idSchema,
  title: localTextSchema,
  role: localTextSchema,
  start: monthOrNone,
  due: monthOrNone,
  status: z.enum(['not-started', 'going-on', 'done', 'dropped', 'moved']),
  priority: z.enum(['first', 'later']),
  resources: z.optional(localTextSchema),
  indicator: z.optional(localTextSchema),
  baseline: z.optional(localTextSchema),
  target: z.optional(localTextSchema),
  statusReason: z.optional(localTextSchema),
  followUp: z.optional(localTextSchema),
  origin: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('step'),
      item: idSchema,
      level: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    }),
    z.strictObject({ kind: z.literal('model'), model: idSchema }),
    z.strictObject({ kind: z.literal('own') }),
  ]),
  sectors: z.array(idSchema),
  items: z.array(idSchema),
  models: z.array(idSchema),
  continues: z.nullable(idSchema),
  review: z.nullable(
    z.strictObject({ result: z.enum(['done', 'going-on', 'dropped', 'moved']), reason: localTextSchema }),
  ),
});

const respondentSchema = z.strictObject({
  id: idSchema,
  role: localTextSchema,
  sectors: z.array(idSchema).check(z.minLength(1)),
  handedIn: z.union([day, z.literal('')]).check(z.describe('Empty: has not handed the answers in.')),
  answers: z.record(idSchema, z.enum(['0', '1', '2', '3', '?'])),
  notes: z.record(idSchema, localTextSchema),
});

/** `practice.json`: the fictional municipality of the example. A file of its own, as it is needed long before the rounds. */
export const practiceFileSchema = z.strictObject({
  $schema: schemaAddress,
  municipality: z.strictObject({
    code: z.nullable(z.string()),
    names: z.strictObject({ fi: textSchema, sv: textSchema }),
    languages: z.enum(['fi', 'sv', 'fi-sv', 'sv-fi']),
    region: z.nullable(place),
    county: z.nullable(place),
  }),
});
export type PracticeFile = z.infer<typeof practiceFileSchema>;

/** `example.json`: the filled rounds of the fictional municipality. Both files together are the domain's `ExampleContent`. */
export const exampleFileSchema = z.strictObject({
  $schema: schemaAddress,
  rounds: z.array(
    z.strictObject({
      year: z.int(),
      date: day,
      answers: z.record(idSchema, answerSchema),
      notes: z.record(idSchema, localTextSchema),
      marks: z.array(idSchema),
      evidence: z.array(
        z.strictObject({
          id: idSchema,
          item: idSchema,
          text: localTextSchema,
          url: z.literal('').check(z.describe('Always empty: the documents are made up.')),
          date: z.union([day, z.literal('')]),
        }),
      ),
      respondents: z.optional(z.array(respondentSchema)),
      actions: z.array(actionSchema),
      models: z.record(
        idSchema,
        z.strictObject({
          use: z.enum(['wanted', 'planned', 'in-use', 'ended', 'dismissed']),
          since: z.string(),
          sector: z.union([idSchema, z.literal('')]),
          reason: z.optional(localTextSchema),
        }),
      ),
    }),
  ),
});
export type ExampleFile = z.infer<typeof exampleFileSchema>;
