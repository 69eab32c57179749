import type { ItemComparison, YearAnswers, YearCell } from './compare-rounds.ts';
import { type Comparison, compareRounds, compareYears, inYearOrder } from './compare-rounds.ts';
import type { Editions } from './editions.ts';

/** From one year to another: the change, or why there is none. */
export type Step = Pick<ItemComparison, 'change' | 'why' | 'related'>;

/** A statement over all the years. */
export interface YearsRow {
  readonly itemId: string;
  readonly areaId: string;
  /** One a year, oldest first (YR6). */
  readonly cells: readonly YearCell[];
  /** From each year to the next: one fewer than the cells. */
  readonly steps: readonly Step[];
  /** From the first year to the last, by the history of the editions in between. */
  readonly span: Step;
}

export interface YearsTable {
  readonly years: readonly number[];
  /** The rounds behind the years, in the same order; a year may have two. */
  readonly rounds: readonly YearAnswers[];
  /** In the order of the newest checklist; statements that only earlier years have stand last in their area. */
  readonly rows: readonly YearsRow[];
  readonly steps: readonly Comparison[];
  readonly span: Comparison;
}

const IN_NEITHER: Step = { change: null, why: 'not-asked', related: [] };
const NOT_ASKED: YearCell = { kind: 'not-asked' };

/** Any number of years side by side (YR1, YR2, YR6); null for fewer than two. */
export function yearsTable(rounds: readonly YearAnswers[], history: Editions | null = null): YearsTable | null {
  const ordered = inYearOrder(rounds);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (!first || !last || ordered.length < 2) return null;
  const steps = compareYears(ordered, history);
  const span = compareRounds(first, last, history);
  const stepRows = steps.map(rowsById);
  const spanRows = rowsById(span);
  return {
    years: ordered.map(({ year }) => year),
    rounds: ordered,
    rows: areaOfEachItem(steps, ordered).map(([itemId, areaId]) => {
      const inSteps = stepRows.map((rows) => rows.get(itemId));
      return {
        itemId,
        areaId,
        cells: [inSteps[0]?.older ?? NOT_ASKED, ...inSteps.map((step) => step?.newer ?? NOT_ASKED)],
        steps: inSteps.map(stepOf),
        span: stepOf(spanRows.get(itemId)),
      };
    }),
    steps,
    span,
  };
}

function rowsById({ items }: Comparison): ReadonlyMap<string, ItemComparison> {
  return new Map(items.map((item) => [item.itemId, item]));
}

function stepOf(row: ItemComparison | undefined): Step {
  return row ? { change: row.change, why: row.why, related: row.related } : IN_NEITHER;
}

/** Every item of any year with the area of its newest year, newest checklist first. */
function areaOfEachItem(steps: readonly Comparison[], ordered: readonly YearAnswers[]): [string, string][] {
  const newestFirst = [...ordered].reverse();
  const areas = [...new Set(newestFirst.flatMap((year) => year.areas.map(({ id }) => id)))];
  const areaOf = new Map<string, string>();
  for (const { items } of [...steps].reverse()) {
    for (const { itemId, areaId } of items) if (!areaOf.has(itemId)) areaOf.set(itemId, areaId);
  }
  return [...areaOf].sort(([, a], [, b]) => areas.indexOf(a) - areas.indexOf(b));
}
