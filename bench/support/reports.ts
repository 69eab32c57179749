/** What measuring and checking the formats of reports need of the app, for `build-core.mjs`. */

import { checklistRef, loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadExample } from '#content/example-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import { commit } from '#domain/round/commit.ts';
import { exampleRounds } from '#domain/round/example-round.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import type { Report } from '#reports/model/blocks.ts';
import { fullInput } from '#reports/model/full/full-input.ts';
import { fullReport } from '#reports/model/full/full-report.ts';
import { planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { actionsTable } from '#reports/tables/actions-table.ts';
import { answersTable } from '#reports/tables/answers-table.ts';
import { comparisonTables } from '#reports/tables/comparison-tables.ts';
import type { DataTable } from '#reports/tables/data-table.ts';
import { createWords, type Dictionary, type Words } from '#reports/words.ts';
import { type Kind, REPORT_KINDS, reportOfKind } from '#tests/reports/support/every-kind.ts';

export { bilingualReport } from '#reports/model/bilingual.ts';
export { reportText } from '#reports/model/report-text.ts';
export { REPORT_FORMATS, renderReport } from '#reports/render-report.ts';
export { renderSeparated, renderWorkbook } from '#reports/render-tables.ts';
export { REPORT_KINDS };

/** One kind of report of the example's last year, dated the same day each time. */
export async function exampleReport(kind: Kind, lang: Language): Promise<Report> {
  const rounds = await exampleOf(lang);
  const round = rounds.at(-1);
  if (!round) throw new Error('The example has a round');
  return reportOfKind(kind, round, { lang, others: rounds.slice(0, -1) });
}

const dictionaries = import.meta.glob<Dictionary>('../../locales/*/report.json', { import: 'default' });

async function wordsIn(lang: Language): Promise<Words> {
  const load = dictionaries[`../../locales/${lang}/report.json`];
  if (!load) throw new Error(`No words in ${lang}`);
  return createWords(lang, await load());
}

async function exampleOf(lang: Language): Promise<readonly Round[]> {
  let ids = 0;
  const newId = () => `id-${++ids}`;
  return exampleRounds(await loadExample(), {
    language: lang,
    checklist: loadChecklist(),
    checklistRef: checklistRef(),
    newId,
  });
}

/** The example's action plan with its notes, dated the same day each time. */
export async function examplePlan(lang: Language): Promise<Report> {
  const round = (await exampleOf(lang)).at(-1);
  if (!round) throw new Error('The example has a round');
  const [texts, modelTexts, words] = await Promise.all([loadChecklistTexts(lang), loadModelTexts(lang), wordsIn(lang)]);
  const choice = { lang, notes: true, unanswered: true };
  return planReport(planInput({ round, texts, modelTexts, choice, isoDate: '2026-11-21' }), words);
}

/** The example's full report with all notes and twelve actions: its own, then copies of them. */
export async function exampleFullReport(lang: Language): Promise<Report> {
  const round = (await exampleOf(lang)).at(-1);
  if (!round) throw new Error('The example has a round');
  const own = actionsOf(round);
  const copies = Array.from({ length: Math.max(0, 12 - own.length) }, (_, index) => own[index % own.length]);
  const values = copies.flatMap((action, index): [string, RoundValue][] => {
    const id = `copy-${index}`;
    if (!action) return [];
    return [
      [valueKey.action(id), true],
      [valueKey.actionField(id, 'title'), action.title],
      [valueKey.actionField(id, 'role'), action.role],
      [valueKey.actionField(id, 'due'), action.due],
      [valueKey.actionField(id, 'resources'), action.resources],
      [valueKey.actionField(id, 'indicator'), action.indicator],
    ];
  });
  const twelve = commit(round, { writer: 'bench', time: 1, logId: 'bench' }, new Map(values));
  const [texts, modelTexts, words] = await Promise.all([loadChecklistTexts(lang), loadModelTexts(lang), wordsIn(lang)]);
  const choice = { lang, notes: true, respondentNotes: true, unanswered: true };
  return fullReport(
    fullInput({ round: twelve, texts, modelTexts, concepts: [], choice, isoDate: '2026-11-21' }),
    words,
  );
}

/** Answers with notes, actions and both tables of the example's two years. */
export async function exampleTables(lang: Language): Promise<DataTable[]> {
  const rounds = await exampleOf(lang);
  const round = rounds.at(-1);
  if (!round) throw new Error('The example has a round');
  const [texts, modelTexts, words] = await Promise.all([loadChecklistTexts(lang), loadModelTexts(lang), wordsIn(lang)]);
  return [
    answersTable({ round, texts, words, notes: true }),
    actionsTable({ round, texts, words, modelTexts }),
    ...comparisonTables({ rounds, texts, words }),
  ];
}
