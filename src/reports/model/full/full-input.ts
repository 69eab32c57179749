import { assess } from '#domain/assessment.ts';
import { sectorNaming } from '#domain/group/sector-naming.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import { modelUsesOf } from '#domain/round/read-plan.ts';
import type { NamedConcept } from '#domain/terms/named-concept.ts';
import { itemWords } from '../plan/item-words.ts';
import { type PlanSources, planInput } from '../plan/plan-input.ts';
import { documentsInput } from '../sections/documents-section.ts';
import type { FullModel, FullReportInput } from './full-report-input.ts';
import { fullStatements } from './full-statements.ts';

const USES = ['in-use', 'planned', 'wanted'] as const;

export interface FullSources extends PlanSources {
  /** The terms of the content, for documents in which they were counted (TS5). */
  readonly concepts: readonly NamedConcept[];
}

/** Everything of a round that was chosen for the full report, with the same scores and answers as on screen. */
export function fullInput(given: FullSources): FullReportInput {
  const sources = { ...given, round: roundInLanguage(given.round, given.choice.lang).round };
  const { round, texts, choice, isoDate } = sources;
  const plan = planInput({ ...sources, choice: { ...choice, notes: false, respondentNotes: false } });
  const words = itemWords(round, texts, choice.lang);
  const leftOut = new Set(choice.leftOutAreas);
  const statementOf = fullStatements(sources);
  return {
    plan: { ...plan, fileId: `${round.header.id}/full/${choice.lang}/${isoDate}` },
    hasNotes: choice.notes || choice.respondentNotes === true,
    areas: assess(round)
      .areas.filter(({ id, items }) => !leftOut.has(id) && items.length > 0)
      .map(({ id, code, items }) => ({ code, name: words.area(id), statements: items.map(statementOf) })),
    models: modelsOf(sources),
    documents: documentsInput(round, given.concepts, choice.lang),
  };
}

function modelsOf({ round, texts, modelTexts }: PlanSources): FullModel[] {
  const nameOf = sectorNaming(round, texts);
  const uses = [...modelUsesOf(round)];
  return USES.flatMap((use) =>
    uses
      .filter(([, model]) => model.use === use)
      .map(([id, { since, sector }]) => ({
        name: modelTexts.models[id]?.name ?? id,
        gloss: modelTexts.models[id]?.gloss ?? '',
        use,
        since,
        sector: sector === '' ? '' : nameOf(sector),
      })),
  );
}
