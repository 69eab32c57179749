import { basename } from 'node:path';
import { loadChecklist, loadChecklistTexts } from '#content/checklist-loader.ts';
import { loadEditions } from '#content/editions-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import { loadTerms } from '#content/terms-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import { type Gathered, gatherRegion } from '#domain/region/gather-region.ts';
import { type RegionFile, type RegionRefusal, readRegionFile } from '#domain/region/read-region-file.ts';
import { type RegionPicture, regionPicture } from '#domain/region/region-picture.ts';
import { termsOfRound } from '#domain/sharing/facts-of-round.ts';
import { bilingualReport } from '#reports/model/bilingual.ts';
import { regionNaming } from '#reports/model/region/region-naming.ts';
import { regionReport } from '#reports/model/region/region-report.ts';
import type { RegionReportInput } from '#reports/model/region/region-report-input.ts';
import { REPORT_FORMATS, type ReportFormat, renderReport } from '#reports/render-report.ts';
import { renderSeparated, renderWorkbook, TABLE_FORMATS, type TableFormat } from '#reports/render-tables.ts';
import { REGION_TABLES, type RegionTable, regionTables } from '#reports/tables/region-tables.ts';
import type { Words } from '#reports/words.ts';
import type { Call, Command, Outcome, Refusal } from '../command.ts';
import { placeOf, readInputText } from '../read-input.ts';
import { refusalOf } from '../read-round.ts';
import { regionFigures } from '../region-figures.ts';
import { regionLines } from '../region-lines.ts';
import { reportWords } from '../report-words.ts';

const LANGUAGES = ['fi', 'sv', 'en', 'fi+sv'] as const;
type RegionLanguage = (typeof LANGUAGES)[number];

/** CL8 */
export const region: Command = {
  name: 'region',
  summary: 'Put round and sharing files of a region together: heat map, common gaps, models, terms, draft plan.',
  details:
    'A file that can’t be used is told on standard error, and the others are used; only when none can be is the input refused.\n' +
    'Without --year the latest round of each municipality is taken. Equal input gives equal bytes, whatever the order.',
  positionals: { usage: 'FILE…', least: 1, most: Number.POSITIVE_INFINITY },
  options: {
    year: { value: 'YEAR', help: 'The year to show (the latest of each municipality unless told).' },
    prefer: {
      value: 'ROUND',
      help: 'Which round, by its id, where a municipality has several of one year (the one changed last unless told).',
      isRepeatable: true,
    },
    format: {
      value: 'FORMAT',
      help: 'Make the draft regional plan or its tables, instead of lines of text.',
      choices: [...REPORT_FORMATS, ...TABLE_FORMATS],
    },
    table: {
      value: 'TABLE',
      help: 'Which table: csv holds one (scores unless told), xlsx all of them unless told.',
      choices: REGION_TABLES,
    },
    lang: { value: 'LANG', help: 'Language of the words (fi unless told).', choices: LANGUAGES },
    date: { value: 'YYYY-MM-DD', help: 'The date on the draft plan (today unless told).' },
    roles: { help: 'Name the roles and organisations of actions in the draft plan; they stay out unless chosen.' },
  },
  givesJson: true,
  run: async (call) => {
    const wrong = wrongUse(call);
    if (wrong !== undefined) return { kind: 'wrong-use', message: wrong };
    const { files, refusals } = await readFiles(call);
    const year = call.value('year');
    const choice = { year: year === undefined ? null : Number(year), preferred: new Set(call.values('prefer')) };
    const gathered = gatherRegion(files, choice);
    const picture = regionPicture(gathered, { checklist: loadChecklist(), history: await loadEditions() });
    if (!picture) return { kind: 'refused', refusals: refusals.length > 0 ? refusals : [nothingOf(gathered, year)] };
    const notes = [...refusals.map(refusalLine), ...gathered.files.flatMap(noteOf)];
    return outcomeOf({ call, picture, gathered }, notes);
  },
};

interface Made {
  readonly call: Call;
  readonly picture: RegionPicture;
  readonly gathered: Gathered;
}

function wrongUse(call: Call): string | undefined {
  const year = call.value('year');
  if (year !== undefined && !/^\d{4}$/.test(year)) return `--year takes a year, not «${year}».`;
  const date = call.value('date');
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))) {
    return `--date takes a day as YYYY-MM-DD, not «${date}».`;
  }
  const format = call.value('format');
  const isTable = TABLE_FORMATS.some((one) => one === format);
  if (call.has('table') && !isTable) return '--table goes with --format xlsx and csv only.';
  const isBilingual = call.value('lang') === 'fi+sv';
  const isReport = REPORT_FORMATS.some((one) => one === format);
  return isBilingual && !isReport ? '--lang fi+sv goes with --format pdf, docx, html and txt only.' : undefined;
}

async function readFiles(call: Call) {
  const { concepts } = await loadTerms();
  const files: RegionFile[] = [];
  const refusals: Refusal[] = [];
  for (const path of call.positionals) {
    const text = await readInputText(path, call.io);
    if (!text.ok) {
      refusals.push(text.error);
      continue;
    }
    const file = readRegionFile(basename(path), text.value, (round) => termsOfRound(round, concepts));
    files.push(file);
    if (!file.read.ok) refusals.push(regionRefusal(path, file.read.error));
  }
  return { files, refusals };
}

function regionRefusal(path: string, error: RegionRefusal): Refusal {
  if (error.kind !== 'respondent-file') {
    const refusal = refusalOf(path, error);
    return { ...refusal, remedy: refusal.remedy.replace('Give a round file.', 'Give a round file or a sharing file.') };
  }
  return {
    kind: error.kind,
    place: placeOf(path),
    message: 'These are one respondent’s answers.',
    remedy: 'They belong to the municipality’s own co-ordinator; ask for the round file or a sharing file.',
  };
}

function nothingOf({ years }: Gathered, year: string | undefined): Refusal {
  return {
    kind: 'nothing-to-show',
    place: 'region',
    message: year === undefined ? 'No file could be used.' : `No file is of the year ${year}.`,
    remedy: years.length > 0 ? `Take one of these: ${years.join(', ')}.` : 'Give round files or sharing files.',
  };
}

function refusalLine({ kind, place, message, remedy }: Refusal): string {
  return `${place}: [${kind}] ${message} ${remedy}`;
}

const NOTES = {
  same: 'The same as another file; counted once.',
  older: 'An older version of a round that is here newer; left out.',
  parallel: 'A copy that has drifted apart from the one used; left out. Ask the municipality to join its copies.',
  rival: 'Another round of the same municipality and year is used; choose with --prefer.',
  example: 'Invented answers; left out beside real ones.',
  'unnamed-other-year': 'An earlier year of a municipality without a name; left out, so that none is counted twice.',
} as const;

function noteOf({ name, outcome }: Gathered['files'][number]): string[] {
  if (outcome.kind === 'used' || outcome.kind === 'refused' || outcome.kind === 'other-year') return [];
  return [`${name}: [${outcome.kind}] ${NOTES[outcome.kind]}`];
}

async function outcomeOf({ call, picture, gathered }: Made, notes: readonly string[]): Promise<Outcome> {
  const lang = (call.value('lang') ?? 'fi') as RegionLanguage;
  const format = call.value('format') as ReportFormat | TableFormat | undefined;
  const first = await inLanguage(call, picture, lang === 'fi+sv' ? 'fi' : lang);
  if (format === undefined) {
    const text = regionLines(first.input, first.words);
    return { kind: 'done', output: { text, json: regionFigures(picture, gathered) }, notes };
  }
  if (format === 'csv' || format === 'xlsx') {
    const tables = regionTables(first.input, first.words);
    const wanted = call.value('table') as RegionTable | undefined;
    const { bytes } =
      format === 'csv'
        ? await renderSeparated(tables[wanted ?? 'scores'])
        : await renderWorkbook(wanted ? [tables[wanted]] : Object.values(tables), first.words.lang);
    return { kind: 'done', output: { bytes }, notes };
  }
  const report = regionReport(first.input, first.words);
  const second = lang === 'fi+sv' ? await inLanguage(call, picture, 'sv') : null;
  const whole = second ? bilingualReport(report, regionReport(second.input, second.words)) : report;
  const { bytes, missing } = await renderReport(whole, format);
  const lacking = missing.map((sign) => `The font has no «${sign}»; it is shown as □.`);
  return { kind: 'done', output: { bytes }, notes: [...notes, ...lacking] };
}

async function inLanguage(
  call: Call,
  picture: RegionPicture,
  lang: Language,
): Promise<{ readonly input: RegionReportInput; readonly words: Words }> {
  const [texts, modelTexts, finnishModels, terms, words] = await Promise.all([
    loadChecklistTexts(lang),
    loadModelTexts(lang),
    loadModelTexts('fi'),
    loadTerms(),
    reportWords(lang),
  ]);
  const naming = regionNaming({
    rows: picture.rows,
    checklist: loadChecklist(),
    texts,
    modelTexts,
    finnishModels,
    terms,
    words,
  });
  const isoDate = call.value('date') ?? new Date().toISOString().slice(0, 10);
  return { input: { picture, naming, isoDate, roles: call.has('roles') }, words };
}
