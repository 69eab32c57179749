import type { Handling } from '#domain/plan/handling.ts';
import type { PlanReportInput } from '../plan/plan-report-input.ts';

/** All that the summary for the council tells, in the report's language (RP3, RP8). */
export interface SummaryReportInput {
  /** What the action plan tells: the summary shows a part of it and says nothing else. */
  readonly plan: PlanReportInput;
  /** Which body has decided, when and in which section; what isn't written is left open on paper (PL8). */
  readonly decisions: Handling['decisions'];
}
