import { collect } from '../round/collect.ts';
import type { IndicatorDefinition, IndicatorValue } from '../round/indicator-values.ts';
import type { Round } from '../round/round.ts';

/** The value of one year. A year without an entry is not known yet, which is something else than not published (IN1). */
export interface YearValue {
  readonly year: number;
  readonly value: IndicatorValue;
}

export interface Indicator extends IndicatorDefinition {
  readonly id: string;
  /** Oldest first. */
  readonly years: readonly YearValue[];
}

/** The round's indicators in the order they were made, each with what is known of it by year (IN1). */
export function indicatorsOf(round: Pick<Round, 'data'>): Indicator[] {
  const definitions = new Map<string, IndicatorDefinition>();
  const years = new Map<string, YearValue[]>();
  for (const [rest, value] of collect(round, 'indicator/', (found) => found)) {
    const [id = '', , year] = rest.split('/');
    if (year === undefined) definitions.set(id, value as IndicatorDefinition);
    else years.set(id, [...(years.get(id) ?? []), { year: Number(year), value: value as IndicatorValue }]);
  }
  return [...definitions]
    .map(([id, definition]) => ({
      id,
      ...definition,
      years: (years.get(id) ?? []).sort((a, b) => a.year - b.year),
    }))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Those that support a statement as evidence (IN2). */
export function indicatorsOfItem(indicators: readonly Indicator[], item: string): Indicator[] {
  return indicators.filter(({ items }) => items.includes(item));
}

/** Those that measure an action (IN2). */
export function indicatorsOfAction(indicators: readonly Indicator[], action: string): Indicator[] {
  return indicators.filter(({ actions }) => actions.includes(action));
}

/** Every year of which something is known, oldest first: the columns of a table (YR6). */
export function yearsOf(indicators: readonly Pick<Indicator, 'years'>[]): number[] {
  return [...new Set(indicators.flatMap(({ years }) => years.map(({ year }) => year)))].sort((a, b) => a - b);
}

/** Null: nothing is known of the year. */
export function valueIn({ years }: Pick<Indicator, 'years'>, year: number): IndicatorValue | null {
  return years.find((entry) => entry.year === year)?.value ?? null;
}
