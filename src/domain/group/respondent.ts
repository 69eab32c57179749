import type { Answer, Evidence } from '../round/answer.ts';
import type { RespondentOrigin } from '../round/respondent-values.ts';
import type { Suggestion } from '../round/values.ts';

/** One who answers alone for one or more sectors, with everything they have handed in (GR1). */
export interface Respondent {
  readonly id: string;
  readonly origin: RespondentOrigin;
  /** May be empty: role and sectors are enough (GR10). */
  readonly name: string;
  readonly role: string;
  /** Codes as the respondent was asked; `sectorsHere` maps them to what this municipality calls them (AN10). */
  readonly sectors: readonly string[];
  /** The day of the newest hand-in, ISO; empty before it and in a round without names. */
  readonly handed: string;
  /** By item id; items the checklist doesn't know are kept too (GR3). */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly notes: ReadonlyMap<string, string>;
  readonly marks: ReadonlySet<string>;
  readonly evidence: ReadonlyMap<string, readonly (Evidence & { readonly id: string })[]>;
  readonly suggestions: ReadonlyMap<string, Suggestion>;
}
