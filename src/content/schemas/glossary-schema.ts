import * as z from 'zod/mini';
import { idSchema, schemaAddress, textSchema } from './shared.ts';

/** `glossary.json`: which terms there are, what they are related to and where they come from. */
export const glossaryFileSchema = z.strictObject({
  $schema: schemaAddress,
  entries: z.array(
    z.strictObject({
      id: idSchema,
      related: z.array(idSchema),
      sources: z.array(z.string()).check(z.describe('Keys of the checklist’s sources, or full addresses.')),
    }),
  ),
});
export type GlossaryFile = z.infer<typeof glossaryFileSchema>;

/** `texts/glossary.<lang>.json` */
export const glossaryTextsFileSchema = z.strictObject({
  $schema: schemaAddress,
  entries: z.record(
    idSchema,
    z.strictObject({ term: textSchema, definition: textSchema.check(z.describe('At most 30 words.')) }),
  ),
});
export type GlossaryTextsFile = z.infer<typeof glossaryTextsFileSchema>;
