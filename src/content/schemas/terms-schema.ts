import * as z from 'zod/mini';
import { idSchema, localTextSchema, schemaAddress } from './shared.ts';

const patterns = z.array(z.string().check(z.minLength(1)));
const examples = z.strictObject({ hits: z.array(z.string()), misses: z.array(z.string()) });

/** `terms.json`: concepts whose mentions are counted in strategy documents. */
export const termsFileSchema = z.strictObject({
  $schema: schemaAddress,
  concepts: z.array(
    z.strictObject({
      id: idSchema,
      code: z.string().check(z.regex(/^K\d+$/)),
      polarity: z.enum(['promotive', 'problem', 'service', 'neutral']),
      subsetOf: z
        .array(idSchema)
        .check(z.describe('Concepts inside whose hits the hits of this one lie. Never add them up.')),
      names: localTextSchema,
      patterns: z.strictObject({ fi: patterns, sv: patterns }),
      exceptions: z.optional(
        z
          .strictObject({ fi: patterns, sv: patterns })
          .check(z.describe('Phrases in which a pattern means something else: a match that overlaps one is dropped.')),
      ),
      examples: z.strictObject({ fi: examples, sv: examples }),
    }),
  ),
});
export type TermsFile = z.infer<typeof termsFileSchema>;
