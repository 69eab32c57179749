import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import {
  type AreaComparison,
  type Comparison,
  compareYears,
  type ItemComparison,
  inYearOrder,
  type YearCell,
} from '#domain/compare/compare-rounds.ts';
import type { Editions } from '#domain/compare/editions.ts';
import { yearAnswersOf } from '#domain/compare/year-answers.ts';
import { changeCausesOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { roundFraction } from '#domain/scoring/fraction.ts';
import { type NamesOverYears, namesOverYears } from '../model/comparison/names-over-years.ts';
import type { Words } from '../words.ts';
import { type DataColumn, type DataTable, dataTable, numberCell, textCell } from './data-table.ts';
import { originColumns } from './origin-columns.ts';

export interface ComparisonSources {
  /** Rounds of one municipality, in any order. */
  readonly rounds: readonly Round[];
  readonly texts: ChecklistTexts;
  readonly words: Words;
  /** Needed where the rounds are on different editions: without it nothing in them is comparable (YR2). */
  readonly history?: Editions | null;
}

interface Compared<Part> {
  readonly comparison: Comparison;
  readonly newer: Round;
  readonly part: Part;
}

/** Each year beside the one before it: the statements, then the areas. Empty for fewer than two rounds. */
export function comparisonTables({ rounds, texts, words, history = null }: ComparisonSources): DataTable[] {
  const ordered = inYearOrder(rounds.map((round) => ({ round, year: round.header.year }))).map(({ round }) => round);
  const newest = ordered.at(-1);
  if (!newest || ordered.length < 2) return [];
  const compared = compareYears(ordered.map(yearAnswersOf), history).flatMap((comparison, index) => {
    const newer = ordered[index + 1];
    return newer ? [{ comparison, newer }] : [];
  });
  const names = namesOverYears(ordered, texts, words);
  // The year of a row is that of its pair, not of the newest round.
  const origin = originColumns(newest, words).filter(({ header }) => header !== words.say('tables.year'));
  const years: DataColumn<{ readonly comparison: Comparison }>[] = [
    { header: words.say('tables.olderYear'), width: 10, cell: ({ comparison }) => numberCell(comparison.olderYear) },
    { header: words.say('tables.newerYear'), width: 10, cell: ({ comparison }) => numberCell(comparison.newerYear) },
  ];
  return [
    dataTable(
      words.say('tables.comparison'),
      [...origin, ...years, ...itemColumns(names, words)],
      compared.flatMap((pair) => pair.comparison.items.map((part) => ({ ...pair, part }))),
    ),
    dataTable(
      words.say('tables.areaComparison'),
      [...origin, ...years, ...areaColumns(names, words)],
      compared.flatMap((pair) => pair.comparison.areas.map((part) => ({ ...pair, part }))),
    ),
  ];
}

function itemColumns(names: NamesOverYears, words: Words): DataColumn<Compared<ItemComparison>>[] {
  const level = (cell: YearCell) => numberCell(cell.kind === 'level' ? cell.level : null);
  return [
    { header: words.say('plan.areas.area'), width: 28, cell: ({ part }) => areaCell(names, part.areaId) },
    {
      header: words.say('plan.item.statement'),
      width: 60,
      cell: ({ part }) => {
        const { code, statement } = names.name(part.itemId);
        return textCell(`${code} ${statement}`);
      },
    },
    { header: words.say('tables.olderLevel'), width: 12, cell: ({ part }) => level(part.older) },
    { header: words.say('tables.newerLevel'), width: 12, cell: ({ part }) => level(part.newer) },
    { header: words.say('tables.change'), width: 10, cell: ({ part }) => numberCell(part.change) },
    {
      header: words.say('tables.incomparable'),
      width: 40,
      cell: ({ part }) => textCell(part.why ? words.say(`tables.why.${part.why}`) : ''),
    },
    {
      header: words.say('tables.changeCause'),
      width: 30,
      cell: ({ newer, part }) => {
        const cause = changeCausesOf(newer).get(part.itemId);
        return textCell(cause ? words.say(`tables.cause.${cause}`) : '');
      },
    },
    { header: words.say('tables.id'), width: 34, cell: ({ part }) => textCell(part.itemId) },
  ];
}

function areaColumns(names: NamesOverYears, words: Words): DataColumn<Compared<AreaComparison>>[] {
  const shown = (value: AreaComparison['older']) => numberCell(value && roundFraction(value), 1);
  return [
    { header: words.say('plan.areas.area'), width: 40, cell: ({ part }) => areaCell(names, part.areaId) },
    { header: words.say('tables.olderScore'), width: 14, cell: ({ part }) => shown(part.older) },
    { header: words.say('tables.newerScore'), width: 14, cell: ({ part }) => shown(part.newer) },
    { header: words.say('tables.change'), width: 10, cell: ({ part }) => shown(part.change) },
    { header: words.say('tables.compared'), width: 14, cell: ({ part }) => numberCell(part.compared) },
    { header: words.say('tables.of'), width: 14, cell: ({ part }) => numberCell(part.of) },
  ];
}

function areaCell(names: NamesOverYears, areaId: string) {
  return textCell(`${names.areaCode(areaId)} ${names.area(areaId)}`);
}
