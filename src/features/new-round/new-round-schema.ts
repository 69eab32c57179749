import * as z from 'zod/mini';

export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2100;

/** Messages are keys of `home:newRound.errors`. */
export const newRoundSchema = z.object({
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
