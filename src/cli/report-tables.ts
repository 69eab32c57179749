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
import type { Call, Option, Outcome, Refusal } from './command.ts';
import { strangers } from './commands/compare.ts';
import { readRound } from './read-round.ts';

const TABLES = ['answers', 'actions', 'comparison', 'areas'] as const;
type TableName = (typeof TABLES)[number];

export const tableOptions = {
  table: {
    value: 'TABLE',
    help: 'Which table: csv holds one (answers unless told), xlsx all of them unless told.',
    choices: TABLES,
  },
  previous: {
    value: 'ROUND',
    help: 'A round of another year to compare with, for the tables comparison and areas.',
    isRepeatable: true,
  },
} as const satisfies Record<string, Option>;

interface Sources {
  readonly round: Round;
  readonly texts: ChecklistTexts;
  readonly words: Words;
}

/** The sentence about options that don't go together, or undefined. */
export function wrongTableUse(call: Call, isTable: boolean): string | undefined {
  const table = call.value('table');
  if (!isTable) {
    const option = ['table', 'previous'].find((name) => call.has(name));
    return option && `--${option} goes with --format xlsx and csv only.`;
  }
  if (call.value('kind') === 'minutes') return 'Minutes are no table: give --format pdf, docx, html or txt.';
  if (call.value('kind') === 'summary') return 'A summary is no table: give --format pdf, docx, html or txt.';
  const needsYears = table === 'comparison' || table === 'areas';
  return needsYears && !call.has('previous') ? `--table ${table} needs --previous ROUND.` : undefined;
}

/** Answers, actions and the comparison of years as XLSX or CSV (CL6, RP6). */
export async function reportTables(
  { round, texts, words }: Sources,
  format: TableFormat,
  call: Call,
): Promise<Outcome> {
  const rounds = [round];
  const refusals: Refusal[] = [];
  for (const path of call.values('previous')) {
    const other = await readRound(path, call.io);
    if (other.ok) rounds.push(other.value);
    else refusals.push(other.error);
  }
  refusals.push(...strangers(rounds));
  if (refusals.length > 0) return { kind: 'refused', refusals };

  const tables = new Map<TableName, DataTable>([
    ['answers', answersTable({ round, texts, words, notes: call.has('notes') })],
    ['actions', actionsTable({ round, texts, words, modelTexts: await loadModelTexts(words.lang) })],
  ]);
  const [comparison, areas] = comparisonTables({ rounds, texts, words, history: await loadEditions() });
  if (comparison) tables.set('comparison', comparison);
  if (areas) tables.set('areas', areas);

  const wanted = call.value('table') as TableName | undefined;
  const chosen = tables.get(wanted ?? 'answers');
  if (!chosen) throw new Error(`No table ${wanted}`);
  const { bytes, shortened } =
    format === 'csv'
      ? await renderSeparated(chosen)
      : await renderWorkbook(wanted === undefined ? [...tables.values()] : [chosen], words.lang);
  const notes = shortened === 0 ? [] : [`${shortened} texts are longer than a cell holds; each ends in «[…]».`];
  return { kind: 'done', output: { bytes }, notes };
}
