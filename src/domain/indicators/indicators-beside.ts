import type { IndicatorValue } from '../round/indicator-values.ts';
import type { Round } from '../round/round.ts';
import { type Indicator, indicatorsOf, valueIn, yearsOf } from './read-indicators.ts';

export interface IndicatorBeside {
  /** As the newest round that has it calls it. */
  readonly indicator: Indicator;
  /** One for each of the years; null: nothing is known. */
  readonly values: readonly (IndicatorValue | null)[];
}

export interface IndicatorsBeside {
  /** Years of the values, oldest first (YR6). */
  readonly years: readonly number[];
  readonly rows: readonly IndicatorBeside[];
}

/**
 * The same indicators of several rounds of a municipality by year of the value. An id is carried along from round to round;
 * where two rounds tell a year differently the newer round is believed: statistics are mended afterwards.
 */
export function indicatorsBeside(rounds: readonly Pick<Round, 'data' | 'header'>[]): IndicatorsBeside {
  const merged = new Map<string, Indicator>();
  for (const round of [...rounds].sort((a, b) => a.header.year - b.header.year)) {
    for (const indicator of indicatorsOf(round)) {
      const known = merged.get(indicator.id)?.years.filter(({ year }) => valueIn(indicator, year) === null) ?? [];
      merged.set(indicator.id, {
        ...indicator,
        years: [...known, ...indicator.years].sort((a, b) => a.year - b.year),
      });
    }
  }
  const indicators = [...merged.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const years = yearsOf(indicators);
  return {
    years,
    rows: indicators.map((indicator) => ({ indicator, values: years.map((year) => valueIn(indicator, year)) })),
  };
}
