import * as z from 'zod/mini';

export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2100;

/** Messages are keys of `home:newRound.errors`. */
const newRoundSchema = z.object({
  municipality: z.string('municipality').check(z.minLength(1, 'municipality')),
  year: z
    .string()
    .check(
      z.refine(
        (year) => /^\d{4}$/.test(year.trim()) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR,
        'year',
      ),
    ),
  scope: z.enum(['full', 'short']),
  /** Id of the earlier round to start from, or empty. */
  from: z.string(),
});
export type NewRoundForm = z.infer<typeof newRoundSchema>;
export type Fault = 'municipality' | 'year';

/** What has to be mended before a round can be made, in the order of the fields. */
export function faultsOf(form: NewRoundForm): readonly Fault[] {
  const messages = newRoundSchema.safeParse(form).error?.issues.map(({ message }) => message) ?? [];
  return (['municipality', 'year'] as const).filter((fault) => messages.includes(fault));
}
