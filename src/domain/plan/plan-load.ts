import type { Action } from '../round/action.ts';

/** Who carries an action: a role in the group's words, a sector where no role is named, or nobody yet. */
export type Carrier =
  | { readonly kind: 'role'; readonly name: string }
  | { readonly kind: 'sector'; readonly code: string }
  | { readonly kind: 'nobody' };

export interface LoadRow {
  readonly carrier: Carrier;
  /** How many actions run, January to December. */
  readonly months: readonly number[];
  /** Different actions that run in the year at all. */
  readonly inYear: number;
}

export interface PlanLoad {
  /** The most loaded first. */
  readonly rows: readonly LoadRow[];
  /** Each action once, however many carry it. */
  readonly months: readonly number[];
  /** Open ones without any month: in no column. */
  readonly undated: readonly Action[];
}

/** Still to be done: the others burden nobody any more. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status === 'not-started' || status === 'going-on';
}

/**
 * The first and last month in which an action runs, both included; null without any month. With only one of the two known
 * it runs in that month: how long it takes nobody has said. Months that stand the wrong way round count as both ends.
 */
export function runningMonths({ start, due }: Pick<Action, 'start' | 'due'>): readonly [string, string] | null {
  const first = start || due;
  const last = due || start;
  if (first === '') return null;
  return first <= last ? [first, last] : [last, first];
}

/** `YYYY-01` … `YYYY-12`. */
export function monthsOf(year: number): readonly string[] {
  const four = String(year).padStart(4, '0');
  return Array.from({ length: 12 }, (_, index) => `${four}-${String(index + 1).padStart(2, '0')}`);
}

/** How many open actions run in each month of a year, by who carries them and together (PL7). */
export function planLoad(actions: readonly Action[], year: number): PlanLoad {
  const months = monthsOf(year);
  const open = actions.filter(isOpen);
  const rows = new Map<string, { readonly carrier: Carrier; readonly months: number[]; inYear: number }>();
  const sums = months.map(() => 0);
  for (const action of open) {
    const span = runningMonths(action);
    if (!span) continue;
    const runs = months.map((month) => span[0] <= month && month <= span[1]);
    if (!runs.includes(true)) continue;
    addTo(sums, runs);
    for (const [key, carrier] of carriersOf(action)) {
      const row = rows.get(key) ?? { carrier, months: months.map(() => 0), inYear: 0 };
      addTo(row.months, runs);
      row.inYear += 1;
      rows.set(key, row);
    }
  }
  const sorted = [...rows].sort(([a, one], [b, two]) => monthSum(two) - monthSum(one) || (a < b ? -1 : 1));
  return {
    rows: sorted.map(([, row]) => row),
    months: sums,
    undated: open.filter((action) => runningMonths(action) === null),
  };
}

/** A role written with other letters or spaces is the same role. */
function carriersOf({ role, sectors }: Action): ReadonlyMap<string, Carrier> {
  const name = role.trim().replace(/\s+/g, ' ');
  if (name !== '') return new Map([[`role/${name.toLowerCase()}`, { kind: 'role', name }]]);
  if (sectors.length === 0) return new Map([['~', { kind: 'nobody' }]]);
  return new Map(sectors.map((code) => [`sector/${code}`, { kind: 'sector', code }]));
}

function addTo(counts: number[], runs: readonly boolean[]): void {
  runs.forEach((isRunning, index) => {
    if (isRunning) counts[index] = (counts[index] ?? 0) + 1;
  });
}

function monthSum({ months }: { readonly months: readonly number[] }): number {
  return months.reduce((sum, count) => sum + count, 0);
}
