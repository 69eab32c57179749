import { readFileSync } from 'node:fs';
import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import type { Round } from '#domain/round/round.ts';
import { planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { reportText } from '#reports/model/report-text.ts';
import { createWords } from '#reports/words.ts';

/** What the action plan of a round says, computed from its file alone, as it was made today. */
export async function planTextOf(round: Round, lang: Language): Promise<readonly string[]> {
  const words = JSON.parse(readFileSync(new URL(`../../../locales/${lang}/report.json`, import.meta.url), 'utf8'));
  const isoDate = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });
  const input = planInput({
    round,
    texts: await loadChecklistTexts(lang),
    modelTexts: await loadModelTexts(lang),
    choice: { lang, notes: false, unanswered: true },
    isoDate,
  });
  return reportText(planReport(input, createWords(lang, words)));
}
