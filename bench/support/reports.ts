/** What measuring and checking the formats of reports need of the app, for `build-core.mjs`. */

import { checklistRef, loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadExample } from '#content/example-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import { exampleRounds } from '#domain/round/example-round.ts';
import type { Round } from '#domain/round/round.ts';
import type { Report } from '#reports/model/blocks.ts';
import { planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { actionsTable } from '#reports/tables/actions-table.ts';
import { answersTable } from '#reports/tables/answers-table.ts';
import { comparisonTables } from '#reports/tables/comparison-tables.ts';
import type { DataTable } from '#reports/tables/data-table.ts';
import { createWords, type Dictionary, type Words } from '#reports/words.ts';

export { reportText } from '#reports/model/report-text.ts';
export { REPORT_FORMATS, renderReport } from '#reports/render-report.ts';
export { renderSeparated, renderWorkbook } from '#reports/render-tables.ts';

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
