import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import type { Round } from '#domain/round/round.ts';
import { planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { createWords, type Dictionary } from '#reports/words.ts';
import type { Command } from '../command.ts';
import { languageOf, languageOption } from '../language-option.ts';
import { readRound } from '../read-round.ts';

const dictionaries = import.meta.glob<Dictionary>('../../../locales/*/report.json', { import: 'default' });

/** CL6, for the action plan as PDF */
export const report: Command = {
  name: 'report',
  summary: 'Make a report of a round: the action plan as an accessible PDF.',
  details: 'The date of the report is today, or --date; equal input gives equal bytes.',
  positionals: { usage: 'ROUND', least: 1, most: 1 },
  options: {
    kind: { value: 'KIND', help: 'What to make (plan unless told).', choices: ['plan'] },
    format: { value: 'FORMAT', help: 'In which form (pdf unless told).', choices: ['pdf'] },
    lang: languageOption,
    date: { value: 'YYYY-MM-DD', help: 'The date on the report.' },
    notes: { help: 'Take reasons, notes and evidence in; they stay out unless chosen.' },
  },
  givesJson: false,
  run: async (call) => {
    const date = call.value('date') ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
      return { kind: 'wrong-use', message: `--date takes a day as YYYY-MM-DD, not «${date}».` };
    }
    const round = await readRound(call.positionals[0] ?? '-', call.io);
    if (!round.ok) return { kind: 'refused', refusals: [round.error] };
    const made = await planPdf({
      round: round.value,
      lang: languageOf(call),
      notes: call.has('notes'),
      isoDate: date,
    });
    const notes = made.missing.map((sign) => `The font has no «${sign}»; it is shown as □.`);
    return { kind: 'done', output: { bytes: made.bytes }, notes };
  },
};

interface PlanPdf {
  readonly round: Round;
  readonly lang: Language;
  readonly notes: boolean;
  readonly isoDate: string;
}

async function planPdf({ round, lang, notes, isoDate }: PlanPdf) {
  const load = dictionaries[`../../../locales/${lang}/report.json`];
  if (!load) throw new Error(`No words for reports in ${lang}`);
  const [dictionary, texts, modelTexts, { renderPdf }, { loadReportFonts }] = await Promise.all([
    load(),
    loadChecklistTexts(lang),
    loadModelTexts(lang),
    import('#reports/pdf/render-pdf.ts'),
    import('#reports/pdf/report-fonts.ts'),
  ]);
  const choice = { lang, notes, unanswered: true };
  const input = planInput({ round, texts, modelTexts, choice, isoDate });
  return renderPdf(planReport(input, createWords(lang, dictionary)), await loadReportFonts());
}
