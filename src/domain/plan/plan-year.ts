import type { Action } from '../round/action.ts';
import { isOpen, monthsOf, runningMonths } from './plan-load.ts';

export interface PlanMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly begins: readonly Action[];
  /** To be ready by the end of the month. */
  readonly due: readonly Action[];
  /** Began before and due later. */
  readonly goesOn: readonly Action[];
}

/** A span of years with more between its ends than anybody plans for is shown at its ends only. */
const LONGEST_SPAN = 20;

/** The year by month: what begins, what is due and what goes on (PL7). Only open actions. */
export function planYear(actions: readonly Action[], year: number): readonly PlanMonth[] {
  const open = actions.filter(isOpen);
  return monthsOf(year).map((month) => ({
    month,
    begins: open.filter(({ start }) => start === month),
    due: open.filter(({ due }) => due === month),
    goesOn: open.filter((action) => {
      const span = runningMonths(action);
      return span !== null && span[0] < month && month < span[1];
    }),
  }));
}

/** The years in which an open action runs, oldest first. */
export function yearsOfPlan(actions: readonly Action[]): readonly number[] {
  const years = new Set<number>();
  for (const action of actions.filter(isOpen)) {
    const span = runningMonths(action);
    if (!span) continue;
    const [first, last] = span.map((month) => Number(month.slice(0, 4))) as [number, number];
    years.add(first).add(last);
    if (last - first <= LONGEST_SPAN) for (let year = first; year < last; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** The year to show first: the one in which most actions run, the earlier of two; `otherwise` where none does. */
export function fullestYear(actions: readonly Action[], otherwise: number): number {
  const running = (year: number) => actions.filter((action) => isOpen(action) && runsIn(action, String(year))).length;
  const years = yearsOfPlan(actions);
  const most = Math.max(...years.map(running));
  return years.find((year) => running(year) === most) ?? otherwise;
}

function runsIn(action: Action, year: string): boolean {
  const span = runningMonths(action);
  return span !== null && span[0].slice(0, 4) <= year.padStart(4, '0') && year.padStart(4, '0') <= span[1].slice(0, 4);
}
