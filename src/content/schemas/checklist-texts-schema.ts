import * as z from 'zod/mini';
import { idSchema, schemaAddress, textSchema } from './shared.ts';

const levelTexts = { 0: textSchema, 1: textSchema, 2: textSchema, 3: textSchema };
const stepTexts = { 0: textSchema, 1: textSchema, 2: textSchema };
const evidence = z.array(textSchema);

/** A changed text for one place: the changed fields only. */
const variantSchema = z.strictObject({
  statement: z.optional(textSchema),
  why: z.optional(textSchema),
  evidence: z.optional(evidence),
  levels: z.optional(z.partial(z.strictObject(levelTexts))),
  nextSteps: z.optional(z.partial(z.strictObject(stepTexts))),
  indicator: z.optional(textSchema),
  boundary: z.optional(textSchema),
  caution: z.optional(textSchema),
});

const itemTextsSchema = z.strictObject({
  statement: textSchema.check(z.describe('A desired state, at most 25 words.')),
  why: textSchema.check(z.describe('What it means for residents’ mental health.')),
  boundary: z.optional(textSchema.check(z.describe('One line that tells the item from its neighbour.'))),
  caution: z.optional(textSchema.check(z.describe('A line shown above the note field.'))),
  evidence: evidence.check(z.describe('Examples of what shows it.')),
  levels: z.strictObject(levelTexts).check(z.describe('What each level looks like here.')),
  nextSteps: z
    .strictObject(stepTexts)
    .check(z.describe('The first step from level 0, 1 and 2, with a typical responsible role.')),
  indicator: textSchema.check(z.describe('One measurable example, its unit in brackets at the end.')),
  variants: z.optional(z.strictObject({ helsinki: z.optional(variantSchema), aland: z.optional(variantSchema) })),
});
export type ItemTextsFile = z.infer<typeof itemTextsSchema>;

const scaleTextSchema = z.strictObject({ label: textSchema, meaning: textSchema });

/** `texts/checklist.<lang>.json`: the prose of the checklist by id. */
export const checklistTextsFileSchema = z.strictObject({
  $schema: schemaAddress,
  title: textSchema,
  subtitle: textSchema,
  about: textSchema,
  variantNotes: z.strictObject({ helsinki: textSchema, aland: textSchema }),
  scale: z.strictObject({
    0: scaleTextSchema,
    1: scaleTextSchema,
    2: scaleTextSchema,
    3: scaleTextSchema,
    notApplicable: scaleTextSchema,
    unknown: scaleTextSchema,
    agreedUnknown: scaleTextSchema,
  }),
  sectors: z.record(idSchema, textSchema),
  areas: z.record(idSchema, z.strictObject({ name: textSchema, intro: textSchema })),
  items: z.record(idSchema, itemTextsSchema),
});
export type ChecklistTextsFile = z.infer<typeof checklistTextsFileSchema>;
