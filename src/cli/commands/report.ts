import { loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadMunicipalities } from '#content/municipalities-loader.ts';
import { mergersOf } from '#content/municipality-register.ts';
import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import { missingIn, ownLanguageOf, ownTextsOf } from '#domain/parallel/own-texts.ts';
import { sameTextsOf } from '#domain/parallel/same-texts.ts';
import type { Round } from '#domain/round/round.ts';
import { REPORT_LANGUAGES, type ReportLanguage } from '#domain/round/values.ts';
import { REPORT_FORMATS, type ReportFormat, renderReport } from '#reports/render-report.ts';
import { TABLE_FORMATS, type TableFormat } from '#reports/render-tables.ts';
import type { Call, Command, Outcome, Refusal } from '../command.ts';
import { readRound } from '../read-round.ts';
import { KINDS, makeReport, type ReportKind } from '../report-kinds.ts';
import { reportTables, tableOptions, wrongTableUse } from '../report-tables.ts';
import { reportWords } from '../report-words.ts';
import { strangers } from './compare.ts';

/** CL6 */
export const report: Command = {
  name: 'report',
  summary: 'Make a report of a round, a form to fill in on paper, or tables for a spreadsheet.',
  details:
    'Kinds: plan (action plan), summary (one page for the council), full (everything), comparison (of years, with ' +
    '--previous), minutes (of a meeting), blank (form; needs no ROUND) and prefilled (form with last answers). All are ' +
    'dated today, or --date, but minutes: they bear the day of their meeting. fi+sv is one document, Finnish first. ' +
    'Equal input gives equal bytes.',
  positionals: { usage: '[ROUND]', least: 0, most: 1 },
  options: {
    kind: { value: 'KIND', help: 'What to make (plan unless told).', choices: KINDS },
    format: {
      value: 'FORMAT',
      help: 'In which form (pdf unless told).',
      choices: [...REPORT_FORMATS, ...TABLE_FORMATS],
    },
    lang: { value: 'LANG', help: 'Language of the words (fi unless told).', choices: REPORT_LANGUAGES },
    date: { value: 'YYYY-MM-DD', help: 'The date on the report.' },
    meeting: { value: 'ID', help: 'Which meeting, for minutes (the newest unless told).' },
    notes: { help: 'Take reasons, notes and evidence in; they stay out unless chosen.' },
    'respondent-notes': {
      help: 'Take notes of respondents in, and which sectors differ, by sector; they stay out unless chosen.',
    },
    names: { help: 'Name those who were present in the minutes; roles only unless chosen.' },
    'leave-out': {
      value: 'AREA',
      help: 'An area to leave out, by code or id; not for summary and minutes.',
      isRepeatable: true,
    },
    place: {
      value: 'PLACE',
      help: 'How a blank form without a round reads (mainland unless told).',
      choices: ['mainland', 'helsinki', 'aland'],
    },
    ...tableOptions,
  },
  givesJson: false,
  run: async (call) => {
    const date = call.value('date') ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
      return { kind: 'wrong-use', message: `--date takes a day as YYYY-MM-DD, not «${date}».` };
    }
    const format = (call.value('format') ?? 'pdf') as ReportFormat | TableFormat;
    const wrong = wrongTableUse(call, isTableFormat(format)) ?? wrongKindUse(call);
    if (wrong !== undefined) return { kind: 'wrong-use', message: wrong };

    const [path] = call.positionals;
    const rounds: Round[] = [];
    const refusals: Refusal[] = [];
    for (const one of path === undefined ? [] : [path, ...call.values('previous')]) {
      const read = await readRound(one, call.io);
      if (read.ok) rounds.push(read.value);
      else refusals.push(read.error);
    }
    refusals.push(...strangers(rounds, mergersOf(await loadMunicipalities())));
    if (refusals.length > 0) return { kind: 'refused', refusals };
    return isTableFormat(format) ? tables(rounds, format, call) : document(rounds, format, call, date);
  },
};

function isTableFormat(format: ReportFormat | TableFormat): format is TableFormat {
  return TABLE_FORMATS.some((table) => table === format);
}

/** The sentence about options that don't go with the kind, or undefined. */
function wrongKindUse(call: Call): string | undefined {
  const kind = (call.value('kind') ?? 'plan') as ReportKind;
  const hasRound = call.positionals.length > 0;
  if (!hasRound && kind !== 'blank') return `--kind ${kind} needs a ROUND; only a blank form can be made without one.`;
  if (hasRound && call.has('place')) return '--place goes with a blank form without a ROUND: a round knows its place.';
  if (call.has('leave-out') && (kind === 'summary' || kind === 'minutes')) {
    return `--leave-out doesn't go with --kind ${kind}.`;
  }
  return undefined;
}

async function document(
  [round, ...others]: readonly Round[],
  format: ReportFormat,
  call: Call,
  isoDate: string,
): Promise<Outcome> {
  const kind = (call.value('kind') ?? 'plan') as ReportKind;
  const lang = (call.value('lang') ?? 'fi') as ReportLanguage;
  const made = await makeReport({ kind, round: round ?? null, others, call, isoDate }, lang);
  if (!made.ok) return { kind: 'refused', refusals: [made.error] };
  const { bytes, missing } = await renderReport(made.value, format);
  const untranslated = round && kind !== 'blank' ? untranslatedNotes(round, lang) : [];
  const notes = [...untranslated, ...missing.map((sign) => `The font has no «${sign}»; it is shown as □.`)];
  return { kind: 'done', output: { bytes }, notes };
}

const NAMES: Readonly<Record<Language, string>> = { fi: 'Finnish', sv: 'Swedish', en: 'English' };

/** What people wrote in one language only stands so in the others, marked (RP4). */
function untranslatedNotes(round: Round, lang: ReportLanguage): string[] {
  const own = ownLanguageOf(round);
  return LANGUAGES.filter((one) => lang.split('+').includes(one)).flatMap((one) => {
    const without = one === 'en' ? ownTextsOf(round) : missingIn(round, one);
    const count = sameTextsOf(without, new Map()).length;
    return count === 0 ? [] : [`${count} texts of the round are in ${NAMES[own]} only and stand so in ${NAMES[one]}.`];
  });
}

async function tables(rounds: readonly Round[], format: TableFormat, call: Call): Promise<Outcome> {
  const chosen = call.value('lang') ?? 'fi';
  const lang = LANGUAGES.find((one) => one === chosen) as Language;
  const sources = { rounds, texts: await loadChecklistTexts(lang), words: await reportWords(lang) };
  return reportTables(sources, format, call);
}
