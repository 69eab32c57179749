import type { Language } from '#domain/checklist/checklist.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import { handlingOf } from '#domain/plan/handling.ts';
import { type PlanSources, planInput } from '../plan/plan-input.ts';
import type { SummaryReportInput } from './summary-report-input.ts';

export interface SummarySources extends Omit<PlanSources, 'choice'> {
  readonly lang: Language;
}

/** The summary tells what the plan tells, without notes and lists of statements. */
export function summaryInput({ lang, ...sources }: SummarySources): SummaryReportInput {
  const plan = planInput({ ...sources, choice: { lang, notes: false, unanswered: false } });
  const fileId = `${sources.round.header.id}/summary/${lang}/${sources.isoDate}`;
  return { plan: { ...plan, fileId }, decisions: handlingOf(roundInLanguage(sources.round, lang).round).decisions };
}
