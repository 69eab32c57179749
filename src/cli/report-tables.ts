import { loadEditions } from '#content/editions-loader.ts';
import { loadModelTexts } from '#content/models-loader.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { Round } from '#domain/round/round.ts';
import { renderSeparated, renderWorkbook, type TableFormat } from '#reports/render-tables.ts';
import { actionsTable } from '#reports/tables/actions-table.ts';
import { answersTable } from '#reports/tables/answers-table.ts';
import { comparisonTables } from '#reports/tables/comparison-tables.ts';
import type { DataTable } from '#reports/tables/data-table.ts';
import type { Words } from '#reports/words.ts';
import type { Call, Option, Outcome } from './command.ts';

const TABLES = ['answers', 'actions', 'comparison', 'areas'] as const;
type TableName = (typeof TABLES)[number];

/** What a kind of report is as tables; the first one is the one that a CSV holds. */
const TABLES_OF_KIND: Readonly<Record<string, readonly TableName[]>> = {
  plan: ['actions'],
  full: ['answers', 'actions'],
  comparison: ['comparison', 'areas'],
};

export const tableOptions = {
  table: {
    value: 'TABLE',
    help: 'Which table: csv holds one (answers, or the first of the kind), xlsx all of them unless told.',
    choices: TABLES,
  },
  previous: {
    value: 'ROUND',
    help: 'A round of another year, for --kind comparison and the tables comparison and areas.',
    isRepeatable: true,
  },
} as const satisfies Record<string, Option>;

interface Sources {
  /** The round, then those of other years. */
  readonly rounds: readonly Round[];
  readonly texts: ChecklistTexts;
  readonly words: Words;
}

/** The sentence about options that don't go together, or undefined. */
export function wrongTableUse(call: Call, isTable: boolean): string | undefined {
  const table = call.value('table');
  const kind = call.value('kind');
  if (!isTable) {
    if (call.has('table')) return '--table goes with --format xlsx and csv only.';
    return call.has('previous') && kind !== 'comparison'
      ? '--previous goes with --kind comparison and --format xlsx and csv only.'
      : undefined;
  }
  if (kind !== undefined && !(kind in TABLES_OF_KIND)) {
    return `There is no table of --kind ${kind}: give --format pdf, docx, html or txt.`;
  }
  if (call.value('lang') === 'fi+sv') return 'A table is in one language: give --lang fi, sv or en.';
  const ofKind = kind === undefined ? TABLES : TABLES_OF_KIND[kind];
  if (table !== undefined && !ofKind?.some((one) => one === table)) {
    return `--kind ${kind} has no table ${table}: it has ${ofKind?.join(' and ')}.`;
  }
  const needsYears = table === 'comparison' || table === 'areas' || kind === 'comparison';
  if (!needsYears || call.has('previous')) return undefined;
  return table === undefined ? '--kind comparison needs --previous ROUND.' : `--table ${table} needs --previous ROUND.`;
}

/** Answers, actions and the comparison of years as XLSX or CSV (CL6, RP6). */
export async function reportTables(
  { rounds, texts, words }: Sources,
  format: TableFormat,
  call: Call,
): Promise<Outcome> {
  const [round] = rounds;
  if (!round) throw new Error('Tables need a round');
  const modelTexts = await loadModelTexts(words.lang);
  const tables = new Map<TableName, DataTable>([
    ['answers', answersTable({ round, texts, words, notes: call.has('notes') })],
    ['actions', actionsTable({ round, texts, words, modelTexts })],
  ]);
  const [comparison, areas] = comparisonTables({ rounds, texts, words, history: await loadEditions() });
  if (comparison) tables.set('comparison', comparison);
  if (areas) tables.set('areas', areas);

  const kind = call.value('kind');
  const wanted = call.value('table') as TableName | undefined;
  const names = wanted ? [wanted] : (TABLES_OF_KIND[kind ?? ''] ?? TABLES);
  const chosen = names.flatMap((name) => tables.get(name) ?? []);
  const [first] = chosen;
  if (!first) throw new Error(`No table ${names.join(', ')}`);
  const { bytes, shortened } =
    format === 'csv' ? await renderSeparated(first) : await renderWorkbook(chosen, words.lang);
  const notes = shortened === 0 ? [] : [`${shortened} texts are longer than a cell holds; each ends in «[…]».`];
  return { kind: 'done', output: { bytes }, notes };
}
