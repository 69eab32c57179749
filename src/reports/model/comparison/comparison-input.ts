import { assess } from '#domain/assessment.ts';
import { type Language, LEVELS } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { areasOverYears } from '#domain/compare/area-years.ts';
import type { ComparedScores, Comparison, ItemComparison, YearAnswers } from '#domain/compare/compare-rounds.ts';
import type { Editions } from '#domain/compare/editions.ts';
import { yearAnswersOf } from '#domain/compare/year-answers.ts';
import { type YearsTable, yearsTable } from '#domain/compare/years-table.ts';
import { roundInLanguage } from '#domain/parallel/round-in-language.ts';
import { changeCausesOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import type { ReportChoice } from '#domain/round/values.ts';
import { type Fraction, roundFraction } from '#domain/scoring/fraction.ts';
import { displayedScore } from '#domain/scoring/score.ts';
import type { Words } from '../../words.ts';
import { municipalityName } from '../municipality-name.ts';
import { lastActionRows } from '../plan/plan-action-rows.ts';
import type {
  ComparedChange,
  ComparedFigures,
  ComparedItemsOfArea,
  ComparedStep,
  ComparisonReportInput,
} from './comparison-report-input.ts';
import { type NamesOverYears, namesOverYears } from './names-over-years.ts';

export interface ComparisonSources {
  /** Rounds of one municipality, in any order. */
  readonly rounds: readonly Round[];
  /** Texts in the language of the report. */
  readonly texts: ChecklistTexts;
  readonly words: Words;
  /** Needed where the rounds are on different editions: without it nothing in them is comparable (YR2). */
  readonly history: Editions | null;
  readonly choice: Pick<ReportChoice, 'leftOutAreas'> & { readonly lang: Language };
  /** Today, `YYYY-MM-DD`. */
  readonly isoDate: string;
  /** A year that is known from the round after it only. */
  readonly brought?: YearAnswers | null;
}

/** Null where there are fewer than two years to compare. A round alone is compared with the answers it brought along. */
export function comparisonInput(sources: ComparisonSources): ComparisonReportInput | null {
  const { rounds, texts, words, history, choice, isoDate } = sources;
  const [only] = rounds;
  const alone = only && rounds.length === 1 ? lastYearWithin(only) : null;
  const brought = sources.brought ?? alone;
  const table = yearsTable([...(brought ? [brought] : []), ...rounds.map(yearAnswersOf)], history);
  const ordered = (table?.rounds ?? []).flatMap(({ round: id }) => rounds.find(({ header }) => header.id === id) ?? []);
  const newest = ordered.at(-1);
  if (!newest || !table) return null;

  const labels = labelsOf(table.rounds);
  const names = namesOverYears(ordered, texts, words);
  const leftOut = new Set(choice.leftOutAreas);
  const isShown = ({ areaId }: { readonly areaId: string }) => !leftOut.has(areaId);
  const areaIds = [...new Set(table.rows.map(({ areaId }) => areaId))];
  const hidden = new Set(table.rows.flatMap((row) => (isShown(row) ? [] : [row.itemId])));
  return {
    municipality: municipalityName(newest.header.municipality, choice.lang),
    years: labels,
    isoDate,
    fileId: `${newest.header.id}/comparison/${table.rounds.map(({ round, year }) => round ?? year).join('-')}/${choice.lang}/${isoDate}`,
    example: rounds.some(({ header }) => header.example),
    yearFromSuggestions: brought ? (labels[table.rounds.indexOf(brought)] ?? null) : null,
    leftOutAreas: areaIds.filter((id) => leftOut.has(id)).map((id) => names.area(id)),
    span: { ...yearsAt(labels, 0, labels.length - 1), ...totalOf(table.span, names) },
    steps: table.steps.map((step, index) => {
      const round = rounds.find(({ header }) => header.id === table.rounds[index + 1]?.round);
      const causes = round ? changeCausesOf(round) : new Map();
      return { ...yearsAt(labels, index, index + 1), ...stepOf(step, names, isShown, causes) };
    }),
    areas: ownScores(table.rounds, labels, leftOut, names, history),
    items: areaIds.filter((id) => !leftOut.has(id)).map((id) => itemsOfArea(id, table, names, changeCausesOf(newest))),
    levels: LEVELS.map((level) => `${level} ${texts.scale[level].label}`),
    lastActions: lastActionRows(roundInLanguage(newest, choice.lang).round, texts, (itemId) => !hidden.has(itemId)),
  };
}

/** Last year's answers as the round brought them along, where last year's own round isn't at hand. */
function lastYearWithin(round: Round): YearAnswers | null {
  const { lastYear, areas, scope } = assess(round);
  return (
    lastYear && { year: lastYear.year, checklist: round.header.checklist, scope, areas, answers: lastYear.answers }
  );
}

/** «2025»; where a year has two rounds, «2025 (1)» and «2025 (2)». */
function labelsOf(rounds: readonly YearAnswers[]): string[] {
  return rounds.map((round) => {
    const same = rounds.filter(({ year }) => year === round.year);
    return same.length < 2 ? String(round.year) : `${round.year} (${same.indexOf(round) + 1})`;
  });
}

function yearsAt(labels: readonly string[], older: number, newer: number) {
  return { olderYear: labels[older] ?? '', newerYear: labels[newer] ?? '' };
}

function figuresOf({ older, newer, change, compared, of }: ComparedScores): ComparedFigures {
  return { older: shown(older), newer: shown(newer), change: shown(change), compared, of };
}

function shown(value: Fraction | null): number | null {
  return value && roundFraction(value);
}

function totalOf({ share, total }: Comparison, names: NamesOverYears) {
  const leftOutAreas = total.leftOutAreas.map((id) => names.area(id));
  return { ...figuresOf({ ...total, ...share }), over: total.over, leftOutAreas };
}

type Causes = ReturnType<typeof changeCausesOf>;

function stepOf(
  step: Comparison,
  names: NamesOverYears,
  isShown: (part: { readonly areaId: string }) => boolean,
  causes: Causes,
): Omit<ComparedStep, 'olderYear' | 'newerYear'> {
  const changed = (items: readonly ItemComparison[]): ComparedChange[] =>
    items
      .filter(isShown)
      .flatMap(({ itemId, older, newer }) =>
        older.kind === 'level' && newer.kind === 'level'
          ? [{ ...names.name(itemId), older: older.level, newer: newer.level, cause: causes.get(itemId) ?? null }]
          : [],
      );
  return {
    ...totalOf(step, names),
    areas: step.areas
      .filter(isShown)
      .map((area) => ({ code: names.areaCode(area.areaId), name: names.area(area.areaId), ...figuresOf(area) })),
    improved: changed(step.improved),
    declined: changed(step.declined),
  };
}

/** What each year's own report told; a short round has no area scores (AN7). */
function ownScores(
  rounds: readonly YearAnswers[],
  labels: readonly string[],
  leftOut: ReadonlySet<string>,
  names: NamesOverYears,
  history: Editions | null,
): ComparisonReportInput['areas'] {
  const over = areasOverYears(rounds, history);
  return (
    over && {
      years: over.rounds.map(({ year }) => year),
      labels: over.rounds.map((round) => labels[rounds.indexOf(round)] ?? ''),
      rows: over.areas
        .filter(({ areaId }) => !leftOut.has(areaId))
        .map(({ areaId, points }) => ({
          code: names.areaCode(areaId),
          name: names.area(areaId),
          scores: points.map(({ score }) => score && displayedScore(score)),
          joined: points.map(({ joined }) => joined),
        })),
    }
  );
}

function itemsOfArea(areaId: string, table: YearsTable, names: NamesOverYears, causes: Causes): ComparedItemsOfArea {
  return {
    code: names.areaCode(areaId),
    name: names.area(areaId),
    items: table.rows
      .filter((row) => row.areaId === areaId)
      .map(({ itemId, cells, span, steps }) => {
        // A statement that came and went between the years is told of by the step in which that happened.
        const why = span.why === 'not-asked' ? (steps.find(({ why }) => why !== null)?.why ?? span.why) : span.why;
        return {
          ...names.name(itemId),
          cells: cells.map((cell) => (cell.kind === 'level' ? cell.level : cell.kind)),
          change: span.change,
          why,
          related: span.related.map((id) => names.name(id).code || names.name(id).statement),
          cause: causes.get(itemId) ?? null,
        };
      }),
  };
}
