import { plainText } from '#reports/model/plain-text.ts';
import type { PlanReportInput } from '#reports/model/plan/plan-report-input.ts';

/** What a group has written itself: each action and each note, which no format may lose (RP1). */
export function writtenByGroup({ actions, notes }: PlanReportInput): string[] {
  const ofActions = actions.flatMap(({ title, role, resources, indicator, followUp, models }) => [
    title,
    role,
    resources,
    indicator,
    ...followUp.split('\n'),
    ...models,
  ]);
  const ofNotes = (notes ?? []).flatMap(({ reason, dissent, note, evidence, fromRespondents }) => [
    reason,
    dissent,
    note,
    ...evidence.flatMap(({ text, url }) => [text, url]),
    ...(fromRespondents ?? []).map((respondent) => respondent.note),
  ]);
  return [...ofActions, ...ofNotes].map(plainText).filter((text) => text !== '');
}
