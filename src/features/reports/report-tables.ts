import type { Editions } from '#domain/compare/editions.ts';
import type { Round } from '#domain/round/round.ts';
import type { ReportChoice } from '#domain/round/values.ts';
import { actionsTable } from '#reports/tables/actions-table.ts';
import { answersTable } from '#reports/tables/answers-table.ts';
import { comparisonTables } from '#reports/tables/comparison-tables.ts';
import type { ReportTexts } from '../load-report-texts.ts';
import type { ReportTables } from '../use-save-report.ts';

export function planTables(round: Round, { texts, modelTexts, words }: ReportTexts): ReportTables {
  return { kind: 'plan', lang: words.lang, make: () => [actionsTable({ round, texts, modelTexts, words })] };
}

export function fullTables(
  round: Round,
  { texts, modelTexts, words }: ReportTexts,
  choice: ReportChoice,
): ReportTables {
  return {
    kind: 'full',
    lang: words.lang,
    make: () => [
      answersTable({ round, texts, words, notes: choice.notes }),
      actionsTable({ round, texts, modelTexts, words }),
    ],
  };
}

/** Rounds in any order. */
export function yearTables(rounds: readonly Round[], { texts, words }: ReportTexts, history: Editions): ReportTables {
  return { kind: 'comparison', lang: words.lang, make: () => comparisonTables({ rounds, texts, words, history }) };
}
