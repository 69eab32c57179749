import * as z from 'zod/mini';
import { editionSchema, idSchema, looseDateSchema, schemaAddress, textSchema } from './shared.ts';

const ratingFields = {
  scheme: idSchema,
  rating: z
    .nullable(textSchema)
    .check(z.describe('The label as the source words it, in its language; null: it gives none.')),
  date: z.nullable(looseDateSchema),
  sourceUrl: z.nullable(textSchema),
};

const modelSchema = z.strictObject({
  id: idSchema,
  provider: textSchema,
  ageGroups: z.array(idSchema),
  phenomena: z.array(idSchema).check(z.describe('The first one is the main phenomenon.')),
  sectors: z.array(idSchema),
  settings: z.array(idSchema),
  preventionLevel: z.enum(['promotion', 'universal', 'selective', 'indicated']),
  evidence: z.strictObject({ ...ratingFields, additional: z.array(z.strictObject(ratingFields)) }),
  training: z.nullable(z.boolean()),
  cost: z.nullable(textSchema).check(z.describe('Cost to the participant or of the material; null: not seen.')),
  materialsLanguages: z.array(z.string().check(z.regex(/^[a-z]{2,3}$/))),
  effort: z.enum(['light', 'medium', 'heavy']),
  countyLed: z.boolean(),
  status: z.enum(['running', 'ended', 'unknown']),
  url: z.nullable(textSchema),
  urlSeen: z.boolean(),
  innokylaUrl: z.nullable(textSchema),
  seenIn: z.array(
    z.strictObject({
      municipality: z.nullable(textSchema),
      region: z.nullable(textSchema),
      year: z.nullable(z.int()),
      source: z.nullable(textSchema),
      certainty: z.enum(['stated', 'inferred']),
    }),
  ),
  sourceUrls: z.array(textSchema),
  lastChecked: z.nullable(looseDateSchema),
});
export type ModelFile = z.infer<typeof modelSchema>;

/** `models.json`: the catalogue of practice models without its prose. */
export const modelsFileSchema = z.strictObject({
  $schema: schemaAddress,
  edition: editionSchema,
  phenomena: z.array(idSchema),
  ageGroups: z.array(z.strictObject({ code: idSchema, from: z.nullable(z.int()), to: z.nullable(z.int()) })),
  sectors: z.array(idSchema),
  settings: z.array(idSchema),
  evidenceSchemes: z.array(z.strictObject({ code: idSchema, graded: z.boolean() })),
  preventionLevels: z.array(idSchema),
  effort: z.array(idSchema),
  models: z.array(modelSchema),
});
export type ModelsFile = z.infer<typeof modelsFileSchema>;

const namedSchema = z.strictObject({ name: textSchema, description: textSchema });

/** `texts/models.<lang>.json` */
export const modelsTextsFileSchema = z.strictObject({
  $schema: schemaAddress,
  phenomena: z.record(idSchema, namedSchema),
  ageGroups: z.record(idSchema, textSchema),
  sectors: z.record(idSchema, textSchema),
  settings: z.record(idSchema, textSchema),
  evidenceSchemes: z.record(idSchema, z.strictObject({ name: textSchema, explanation: textSchema })),
  preventionLevels: z.record(idSchema, namedSchema),
  effort: z.record(idSchema, namedSchema),
  models: z.record(
    idSchema,
    z.strictObject({
      name: textSchema,
      gloss: z
        .nullable(textSchema)
        .check(z.describe('What the name means, where it is not in this language; or null.')),
      summary: textSchema,
      firstStep: textSchema.check(z.describe('The editors’ advice, not a statement of the provider.')),
      costNote: z.nullable(textSchema),
      evidenceNote: z.nullable(textSchema),
      provider: z.nullable(textSchema).check(z.describe('Null: as in models.json.')),
    }),
  ),
});
export type ModelsTextsFile = z.infer<typeof modelsTextsFileSchema>;
