import * as z from 'zod/mini';
import { editionSchema, idSchema, schemaAddress, textSchema } from './shared.ts';

const itemSchema = z.strictObject({
  id: idSchema.check(
    z.describe('Stable: never changes meaning. A reworded item keeps it, a new meaning gets a new one.'),
  ),
  code: z.string().check(z.regex(/^\d+\.\d+$/), z.describe('For people; may change between editions.')),
  origin: z
    .enum(['source', 'source-partial', 'proposal'])
    .check(z.describe('source: paraphrase of a published item; source-partial: its text was cut off; proposal: ours.')),
  sectors: z.array(idSchema).check(z.describe('Who answers or takes part.')),
  phenomena: z
    .array(idSchema)
    .check(z.describe('What a practice model must be about to help here. Empty: structural.')),
  models: z.array(idSchema).check(z.describe('Practice models that fit the item directly.')),
  ageGroups: z.array(idSchema).check(z.describe('Empty: all ages.')),
  screening: z.boolean().check(z.describe('One of the ten items of the short version.')),
  basis: z
    .nullable(z.strictObject({ law: textSchema, certain: z.boolean() }))
    .check(
      z.describe('The act the duty rests on. certain: a source read for this content supports it. null: none found.'),
    ),
  rhythm: z.enum(['council-term', 'yearly', 'ongoing']),
  appliesTo: z.strictObject({ mainland: z.boolean(), helsinki: z.boolean(), aland: z.boolean() }),
  sources: z.array(idSchema),
});

/** `checklist.json`: structure, codes and sources, no prose. */
export const checklistFileSchema = z.strictObject({
  $schema: schemaAddress,
  id: idSchema,
  edition: editionSchema,
  sectors: z.array(idSchema),
  areas: z.array(
    z.strictObject({
      id: idSchema,
      code: z.string().check(z.regex(/^\d+$/)),
      origin: z.enum(['source', 'proposal']),
      items: z.array(itemSchema),
    }),
  ),
  sources: z.record(idSchema, z.strictObject({ title: textSchema, url: textSchema })),
});
export type ChecklistFile = z.infer<typeof checklistFileSchema>;
