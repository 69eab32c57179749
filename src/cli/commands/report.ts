import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { meetingsOf } from '#domain/group/read-meetings.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import type { Report } from '#reports/model/blocks.ts';
import { minutesInput } from '#reports/model/minutes/minutes-input.ts';
import { minutesReport } from '#reports/model/minutes/minutes-report.ts';
import { planInput } from '#reports/model/plan/plan-input.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { summaryInput } from '#reports/model/summary/summary-input.ts';
import { summaryReport } from '#reports/model/summary/summary-report.ts';
import { REPORT_FORMATS, type ReportFormat, renderReport } from '#reports/render-report.ts';
import { TABLE_FORMATS, type TableFormat } from '#reports/render-tables.ts';
import type { Words } from '#reports/words.ts';
import type { Call, Command, Refusal } from '../command.ts';
import { languageOf, languageOption } from '../language-option.ts';
import { readRound } from '../read-round.ts';
import { reportTables, tableOptions, wrongTableUse } from '../report-tables.ts';
import { reportWords } from '../report-words.ts';

const KINDS = ['plan', 'summary', 'minutes'] as const;

/** CL6, for the action plan, the summary for the council and the minutes of a meeting, and for tables of answers, actions and years */
export const report: Command = {
  name: 'report',
  summary: 'Make a report of a round (plan, one page for the council, minutes), or its tables for a spreadsheet.',
  details:
    'Plan and summary are dated today, or --date; minutes bear the day of their meeting, the newest one or --meeting. ' +
    'Equal input gives equal bytes.',
  positionals: { usage: 'ROUND', least: 1, most: 1 },
  options: {
    kind: { value: 'KIND', help: 'What to make (plan unless told).', choices: KINDS },
    format: {
      value: 'FORMAT',
      help: 'In which form (pdf unless told).',
      choices: [...REPORT_FORMATS, ...TABLE_FORMATS],
    },
    lang: languageOption,
    date: { value: 'YYYY-MM-DD', help: 'The date on the plan or the summary.' },
    meeting: { value: 'ID', help: 'Which meeting, for minutes.' },
    notes: { help: 'Take reasons, notes and evidence into the plan or the answers; they stay out unless chosen.' },
    'respondent-notes': { help: 'Take notes of respondents into the plan, by sector; they stay out unless chosen.' },
    names: { help: 'Name those who were present in the minutes; roles only unless chosen.' },
    ...tableOptions,
  },
  givesJson: false,
  run: async (call) => {
    const date = call.value('date') ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
      return { kind: 'wrong-use', message: `--date takes a day as YYYY-MM-DD, not «${date}».` };
    }
    const format = (call.value('format') ?? 'pdf') as ReportFormat | TableFormat;
    const wrong = wrongTableUse(call, isTableFormat(format));
    if (wrong !== undefined) return { kind: 'wrong-use', message: wrong };
    const round = await readRound(call.positionals[0] ?? '-', call.io);
    if (!round.ok) return { kind: 'refused', refusals: [round.error] };
    const lang = languageOf(call);
    const sources = { round: round.value, lang, texts: await loadChecklistTexts(lang), words: await reportWords(lang) };
    if (isTableFormat(format)) return reportTables(sources, format, call);
    const made = await reportOf(sources, call, date);
    if (!made.ok) return { kind: 'refused', refusals: [made.error] };
    const { bytes, missing } = await renderReport(made.value, format);
    const notes = missing.map((sign) => `The font has no «${sign}»; it is shown as □.`);
    return { kind: 'done', output: { bytes }, notes };
  },
};

function isTableFormat(format: ReportFormat | TableFormat): format is TableFormat {
  return TABLE_FORMATS.some((table) => table === format);
}

interface Sources {
  readonly round: Round;
  readonly lang: Language;
  readonly texts: ChecklistTexts;
  readonly words: Words;
}

async function reportOf(sources: Sources, call: Call, isoDate: string): Promise<Result<Report, Refusal>> {
  switch (call.value('kind')) {
    case 'minutes':
      return minutesOf(sources, call);
    case 'summary': {
      const { words, ...rest } = sources;
      const modelTexts = await loadModelTexts(words.lang);
      return ok(summaryReport(summaryInput({ ...rest, modelTexts, isoDate }), words));
    }
    default:
      return planOf(sources, call, isoDate);
  }
}

async function planOf(
  { round, lang, texts, words }: Sources,
  call: Call,
  isoDate: string,
): Promise<Result<Report, Refusal>> {
  const choice = {
    lang,
    notes: call.has('notes'),
    unanswered: true,
    respondentNotes: call.has('respondent-notes'),
  };
  const modelTexts = await loadModelTexts(lang);
  return ok(planReport(planInput({ round, texts, modelTexts, choice, isoDate }), words));
}

function minutesOf({ round, lang, texts, words }: Sources, call: Call): Result<Report, Refusal> {
  const meetings = meetingsOf(round);
  const wanted = call.value('meeting');
  const meeting = wanted === undefined ? meetings.at(-1) : meetings.find(({ id }) => id === wanted);
  if (!meeting) {
    const ids = meetings.map(({ id, date }) => `${id} (${date})`).join(', ');
    return err({
      kind: 'no-meeting',
      place: 'meeting',
      message: wanted === undefined ? 'The round has no meeting.' : `The round has no meeting «${wanted}».`,
      remedy: meetings.length === 0 ? 'Plan a meeting in the app first.' : `Take one of these: ${ids}.`,
    });
  }
  const choice = { lang, names: call.has('names') };
  return ok(minutesReport(minutesInput({ round, meeting, texts, choice }), words));
}
