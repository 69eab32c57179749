import * as z from 'zod/mini';
import { editionSchema, idSchema, schemaAddress } from './shared.ts';

/** What became of items between the previous edition and this one (YR2). Answers are compared only where it says so. */
const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reworded'),
    item: idSchema,
    comparable: z.boolean().check(z.describe('False where the answers before and after should not be compared.')),
  }),
  z.strictObject({ kind: z.literal('split'), from: idSchema, to: z.array(idSchema).check(z.minLength(2)) }),
  z.strictObject({ kind: z.literal('merged'), from: z.array(idSchema).check(z.minLength(2)), to: idSchema }),
  z.strictObject({ kind: z.literal('new'), item: idSchema }),
  z.strictObject({ kind: z.literal('removed'), item: idSchema }),
]);

/** `editions.json`: every edition of the checklist, oldest first. */
export const editionsFileSchema = z.strictObject({
  $schema: schemaAddress,
  editions: z.array(
    z.strictObject({
      edition: editionSchema,
      previous: z.nullable(editionSchema),
      items: z.array(idSchema),
      changes: z.array(changeSchema),
    }),
  ),
});
export type EditionsFile = z.infer<typeof editionsFileSchema>;
