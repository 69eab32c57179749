import type { ModelUse } from '#domain/round/values.ts';
import type { PlanEvidence, PlanItemName, PlanReportInput, PlanRespondentNote } from '../plan/plan-report-input.ts';
import type { DocumentsInput } from '../sections/documents-section.ts';

/** All that the full report tells, in its language (RP3): the action plan and, beside it, what each answer rests on. */
export interface FullReportInput {
  /** Its notes are null: they stand with the statements. */
  readonly plan: PlanReportInput;
  /** Whether reasons, notes and evidence were chosen (RP7). */
  readonly hasNotes: boolean;
  readonly areas: readonly FullArea[];
  /** In use, planned, wanted; in this order. */
  readonly models: readonly FullModel[];
  readonly documents: DocumentsInput;
}

export interface FullArea {
  readonly code: string;
  readonly name: string;
  readonly statements: readonly FullStatement[];
}

export interface FullStatement extends PlanItemName {
  readonly statutory: boolean;
  /** The label of the answer, or null: not answered. */
  readonly answer: string | null;
  /** 0–3, null for other answers. */
  readonly level: number | null;
  /** What the level looks like here; empty where the edition at hand doesn't say. */
  readonly levelText: string;
  /** As a label; null where the statement doesn't apply. */
  readonly target: string | null;
  /** The day on which the group agreed, `YYYY-MM-DD`, or null. */
  readonly agreedOn: string | null;
  /** Respondents who answered the statement alone. */
  readonly n: number;
  /** Most say that it doesn't apply, and the group hasn't agreed on it (GR6). */
  readonly saidNotApplicable: boolean;
  /** Why the statement doesn't apply; empty otherwise. It isn't a note: a reader must see it (SC4). */
  readonly whyNot: string;
  /** Who finds out, and by when (`YYYY-MM`); both may be empty. */
  readonly who: string;
  readonly by: string;
  /** What the respondents said; null where fewer than two answered alone. */
  readonly spread: FullSpread | null;
  readonly reason: string;
  readonly dissent: string;
  readonly note: string;
  readonly evidence: readonly PlanEvidence[];
  readonly fromRespondents: readonly PlanRespondentNote[];
}

export interface FullSpread {
  /** How many gave each level, from 0 to 3. */
  readonly levels: readonly [number, number, number, number];
  readonly notApplicable: number;
  readonly unknown: number;
  /** Who sees it lowest and highest, by sector; null where views don't differ, or sectors weren't chosen (RP7, GR10). */
  readonly differing: { readonly lowest: FullView; readonly highest: FullView } | null;
}

export interface FullView {
  readonly level: number;
  readonly sectors: readonly string[];
}

export interface FullModel {
  readonly name: string;
  /** What the name means in the report's language, or empty. */
  readonly gloss: string;
  readonly use: Extract<ModelUse['use'], 'in-use' | 'planned' | 'wanted'>;
  readonly since: string;
  readonly sector: string;
}
