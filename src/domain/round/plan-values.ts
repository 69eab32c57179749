import * as z from 'zod/mini';
import { isoDate, longText, shortText } from './answer.ts';

/** A goal of the municipality's own (PL5). One value: its parts are one statement. */
export const goalSchema = z.object({
  title: shortText.check(z.minLength(1)),
  description: longText,
  /** By when it is to be reached, or null. */
  year: z.nullable(z.int().check(z.gte(1900), z.lte(2199))),
  /** Place among the goals: milliseconds at which it was made. */
  order: z.number(),
});
export type GoalValue = z.infer<typeof goalSchema>;

/** The councils that a municipality has to have, by its law (PL8). */
export const COUNCILS = ['youth', 'elderly', 'disability'] as const;
export type Council = (typeof COUNCILS)[number];

const dayOrNone = z.union([isoDate, z.literal('')]);

/** What a council said of the plan, or that it wasn't asked. */
export const statementSchema = z.object({
  state: z.enum(['asked', 'given', 'none']),
  /** When it was asked for or given. */
  date: dayOrNone,
  /** What it says in short, or why there is none. */
  note: longText,
});
export type CouncilStatement = z.infer<typeof statementSchema>;

/** Bodies that decide, in the order in which they do. */
export const DECIDING = ['committee', 'board', 'council'] as const;
export type Deciding = (typeof DECIDING)[number];

export const decisionSchema = z.object({
  /** The municipality's own name for the body; empty: the usual one. */
  body: shortText,
  date: dayOrNone,
  /** The number after «§». */
  section: shortText,
});
export type Decision = z.infer<typeof decisionSchema>;
