import type { Language, Level } from '../checklist/checklist.ts';
import type { Municipality } from '../checklist/municipality.ts';
import type { ActionFields, ActionOrigin, Review } from './action.ts';
import type { ModelUse } from './values.ts';

/** The same prose in each language; the example is filled in the language that the reader has chosen. */
export type LocalText = Readonly<Record<Language, string>>;

/**
 * The filled example of a fictional municipality (AN8): last year's round and this year's, as data. Ids of actions and
 * evidence are kebab-case and unique in the whole file, so that `continues` can name one of last year's.
 */
export interface ExampleContent {
  readonly municipality: Municipality;
  /** Oldest first. */
  readonly rounds: readonly ExampleRound[];
}

export interface ExampleRound {
  readonly year: number;
  /** `YYYY-MM-DD`: the day of the group's meeting, the date of every agreed answer. */
  readonly date: string;
  /** By item id; every item of the checklist has one. */
  readonly answers: Readonly<Record<string, ExampleAnswer>>;
  /** The group's note by item id. */
  readonly notes: Readonly<Record<string, LocalText>>;
  /** Ids of the items the group marked to come back to. */
  readonly marks: readonly string[];
  readonly evidence: readonly ExampleEvidence[];
  /** Those who answered alone before the meeting. */
  readonly respondents?: readonly ExampleRespondent[] | undefined;
  /** In the order of the plan. */
  readonly actions: readonly ExampleAction[];
  /** Use of practice models by model id. */
  readonly models: Readonly<Record<string, ExampleModelUse>>;
}

/** One who answers alone, known by role only (GR10). */
export interface ExampleRespondent {
  readonly id: string;
  readonly role: LocalText;
  readonly sectors: readonly string[];
  /** `YYYY-MM-DD`; empty when the answers have not been handed in yet. */
  readonly handedIn: string;
  /** By item id: a level, or `?` for cannot say. */
  readonly answers: Readonly<Record<string, '0' | '1' | '2' | '3' | '?'>>;
  readonly notes: Readonly<Record<string, LocalText>>;
}

/** `reason` is why the group settled on it, `dissent` a differing opinion; both may be absent. */
export type ExampleAnswer = (
  | { readonly kind: 'level'; readonly level: Level }
  /** Here `why` is the reason inside the answer: why the item does not concern the municipality. */
  | { readonly kind: 'not-applicable'; readonly why: LocalText }
  /** Who finds out, and by which month (`YYYY-MM`). */
  | { readonly kind: 'unknown'; readonly who: LocalText; readonly by: string }
) & { readonly reason?: LocalText; readonly dissent?: LocalText };

export interface ExampleEvidence {
  readonly id: string;
  readonly item: string;
  readonly text: LocalText;
  /** Always empty: the documents are made up. */
  readonly url: '';
  /** `YYYY-MM-DD` or empty. */
  readonly date: string;
}

type TextField = 'title' | 'role' | 'resources' | 'indicator' | 'baseline' | 'target' | 'statusReason' | 'followUp';

/** The fields of an action as in `action.ts`, with prose in three languages; an absent text is empty. */
export interface ExampleAction
  extends Pick<ActionFields, 'start' | 'due' | 'status' | 'priority'>,
    Readonly<Partial<Record<Exclude<TextField, 'title' | 'role'>, LocalText>>> {
  readonly id: string;
  readonly title: LocalText;
  readonly role: LocalText;
  readonly origin: ActionOrigin;
  readonly sectors: readonly string[];
  /** Item ids. */
  readonly items: readonly string[];
  /** Model ids. */
  readonly models: readonly string[];
  /** Id of last year's action that this one goes on from, or null. */
  readonly continues: string | null;
  /** What came of it, as told at the start of the next round; null for the newest round's actions. */
  readonly review: { readonly result: Review['result']; readonly reason: LocalText } | null;
}

export interface ExampleModelUse extends Pick<ModelUse, 'use' | 'sector'> {
  /** Year, or empty. */
  readonly since: string;
  readonly reason?: LocalText;
}
