import * as z from 'zod/mini';
import { shortText } from './answer.ts';
import { SAFE_ID } from './safe-id.ts';

const ids = z.array(z.string().check(z.regex(SAFE_ID))).check(z.maxLength(5_000));

/** What an indicator of the population tells and of whom (IN1). Its values by year stand under keys of their own. */
export const indicatorSchema = z.object({
  name: shortText.check(z.minLength(1)),
  /** «%», «/ 1 000 asukasta»; may be empty. */
  unit: shortText,
  /** Who publishes it. */
  source: shortText,
  /** «8. ja 9. luokan oppilaat»; may be empty. */
  group: shortText,
  /** Whether it tells of the municipality or of its wellbeing services county. */
  of: z.enum(['municipality', 'county']),
  /** Items it supports as evidence, and actions it measures (IN2). */
  items: ids,
  actions: ids,
  /** Place among the indicators: milliseconds at which it was made. */
  order: z.number(),
});
export type IndicatorDefinition = z.infer<typeof indicatorSchema>;

/** The value of a year. «Not published for the municipality» is something else than not known yet (IN1). */
export const indicatorValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('value'), value: z.number().check(z.gte(-1e12), z.lte(1e12)) }),
  z.object({ kind: z.literal('not-published') }),
]);
export type IndicatorValue = z.infer<typeof indicatorValueSchema>;
