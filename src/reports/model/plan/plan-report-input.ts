import type { ActionStatus } from '#domain/round/action.ts';
import type { Band } from '../../charts/area-bars.ts';
import type { GoalsInput } from '../sections/goals-section.ts';
import type { HandlingInput } from '../sections/handling-section.ts';
import type { IndicatorsInput } from '../sections/indicators-section.ts';

/**
 * All that an action plan tells, computed and in the report's language; no domain object is needed to write the report.
 * Scores are 0–100 as displayed, bands as judged on the unrounded score.
 */
export interface PlanReportInput {
  readonly municipality: string;
  readonly year: number;
  /** The day the report is made, `YYYY-MM-DD`. */
  readonly isoDate: string;
  readonly fileId: string;
  /** Invented answers (AN8). */
  readonly example: boolean;
  /** A short round has no area scores (AN7). */
  readonly scope: 'full' | 'short';
  /** What the checklist says of itself: origin and what is the tool's own. */
  readonly aboutChecklist: string;
  readonly coverage: PlanCoverage;
  readonly total: PlanTotal;
  /** How many respondents answered alone and how many statements the group has settled; null where nobody answered alone. */
  readonly group: { readonly respondents: number; readonly agreed: number; readonly of: number } | null;
  readonly areas: readonly PlanArea[];
  /** Names of the areas left out of the report (RP7). Coverage, total and group are of all areas all the same. */
  readonly leftOutAreas: readonly string[];
  /** How final the figures are (YR5); null where the round was never closed. */
  readonly closing: PlanClosing | null;
  /** Null when no area has a score or all have the same; several names share a score. */
  readonly extremes: { readonly strongest: PlanExtreme; readonly weakest: PlanExtreme } | null;
  /** The year of the round before, or null. */
  readonly previousYear: number | null;
  readonly strengths: readonly PlanItem[];
  /** Heaviest first. */
  readonly gaps: readonly PlanGap[];
  readonly unknowns: readonly PlanUnknown[];
  /** Agreed not to apply here, with the reason: a reader sees that they were left out on purpose (SC4). */
  readonly notApplicable: readonly PlanNotApplicable[];
  /** Null: not chosen for the report (RP7). */
  readonly unanswered: readonly PlanItemName[] | null;
  /** In the order of the plan. */
  readonly actions: readonly PlanAction[];
  readonly lastActions: readonly PlanLastAction[];
  readonly goals: GoalsInput;
  readonly indicators: IndicatorsInput;
  readonly handling: HandlingInput;
  /** Null: not chosen for the report (RP7). */
  readonly notes: readonly PlanNote[] | null;
  /** The area by which the figures are explained (SC7); null when none has a score. */
  readonly explanation: PlanExplanation | null;
}

/** Closed on a day for the n-th time, or opened again since. */
export interface PlanClosing {
  readonly kind: 'closed' | 'reopened';
  readonly number: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

export interface PlanCoverage {
  readonly judged: number;
  readonly of: number;
}

export interface PlanTotal {
  readonly score: number | null;
  readonly band: Band | null;
  /** Names of areas that do not enter the total. */
  readonly leftOut: readonly string[];
}

export interface PlanArea {
  readonly code: string;
  readonly name: string;
  readonly score: number | null;
  readonly band: Band | null;
  readonly partial: boolean;
  readonly coverage: PlanCoverage;
  readonly previousScore: number | null;
}

export interface PlanExtreme {
  readonly names: readonly string[];
  readonly score: number;
}

export interface PlanItemName {
  readonly code: string;
  readonly statement: string;
}

export interface PlanItem extends PlanItemName {
  /** The level in the checklist's words. */
  readonly level: string;
  /** What the answer rests on; null in a round in which nobody answered alone (GR6). */
  readonly basis: PlanBasis | null;
}

export interface PlanBasis {
  readonly isAgreed: boolean;
  /** Respondents who answered the item alone. */
  readonly n: number;
}

export interface PlanGap extends PlanItem {
  readonly target: string;
  readonly statutory: boolean;
  readonly firstStep: string;
}

export interface PlanUnknown extends PlanItemName {
  readonly basis: PlanBasis | null;
  /** Who finds out; may be empty. */
  readonly who: string;
  /** `YYYY-MM` or empty. */
  readonly by: string;
}

export interface PlanNotApplicable extends PlanItemName {
  readonly reason: string;
}

export interface PlanAction {
  readonly title: string;
  readonly first: boolean;
  /** What it comes from. */
  readonly items: readonly PlanItemName[];
  readonly models: readonly string[];
  readonly sectors: readonly string[];
  readonly role: string;
  /** `YYYY-MM` or empty. */
  readonly start: string;
  readonly due: string;
  readonly resources: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
  readonly status: ActionStatus;
  readonly statusReason: string;
  readonly followUp: string;
}

export interface PlanLastAction {
  readonly title: string;
  readonly sectors: readonly string[];
  readonly role: string;
  readonly due: string;
  /** Null: not told yet. */
  readonly status: ActionStatus | null;
  readonly reason: string;
}

export interface PlanNote extends PlanItemName {
  readonly reason: string;
  readonly dissent: string;
  readonly note: string;
  readonly evidence: readonly PlanEvidence[];
  /** What respondents wrote alone, where it was chosen (RP7). */
  readonly fromRespondents: readonly PlanRespondentNote[];
}

export interface PlanEvidence {
  readonly text: string;
  readonly url: string;
  readonly date: string;
}

export interface PlanRespondentNote {
  /** Names of the sectors, never of persons; empty in a round without names (GR10). */
  readonly by: string;
  readonly note: string;
  readonly evidence: readonly PlanEvidence[];
}

export interface PlanExplanation {
  readonly code: string;
  readonly name: string;
  readonly levels: readonly number[];
  readonly sum: number;
  readonly highest: number;
  readonly score: number;
  readonly coverage: PlanCoverage;
}
