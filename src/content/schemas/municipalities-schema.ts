import * as z from 'zod/mini';
import { schemaAddress, textSchema } from './shared.ts';

const named = z.strictObject({ code: z.string(), fi: textSchema, sv: textSchema });

/** `municipalities/municipalities.json`: Statistics Finland's register of one year. */
export const municipalitiesFileSchema = z.strictObject({
  $schema: schemaAddress,
  validFrom: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  source: textSchema,
  regions: z.array(named),
  counties: z.array(named),
  ended: z
    .array(
      z.strictObject({
        code: z.string(),
        fi: textSchema,
        sv: textSchema,
        into: z.string().check(z.describe('Code of the municipality it became part of.')),
        year: z.int().check(z.describe('First year of the merged municipality, from 1 January.')),
      }),
    )
    .check(z.describe('Municipalities that ended in a merger from 2020 on: their rounds are compared on.')),
  municipalities: z.array(
    z.strictObject({
      code: z.string().check(z.describe('Statistics Finland’s three digits.')),
      fi: textSchema,
      sv: textSchema,
      languages: z.enum(['fi', 'sv', 'fi-sv', 'sv-fi']).check(z.describe('The language of the majority stands first.')),
      region: z.string(),
      county: z.nullable(z.string()).check(z.describe('Null in Åland; 90 is the City of Helsinki.')),
    }),
  ),
});
export type MunicipalitiesFile = z.infer<typeof municipalitiesFileSchema>;
