import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { definitionOf } from './change-indicators.ts';
import { indicatorsOf } from './read-indicators.ts';

/** What statements and actions have become in the new round; empty: they are not in it. */
export interface Became {
  readonly item: (id: string) => readonly string[];
  readonly action: (id: string) => readonly string[];
}

/**
 * What the next round takes along of the indicators, by key: definitions and values under the same ids, so that an indicator
 * is the same one in every year (IN1). Links follow what their statements and actions have become; without `became` they
 * stay as they are.
 */
export function indicatorsForNext(round: Pick<Round, 'data'>, became?: Became): ReadonlyMap<string, RoundValue> {
  const values = new Map<string, RoundValue>();
  for (const indicator of indicatorsOf(round)) {
    const { id, items, actions, years } = indicator;
    values.set(valueKey.indicator(id), {
      ...definitionOf(indicator),
      ...(became && {
        items: [...new Set(items.flatMap(became.item))],
        actions: [...new Set(actions.flatMap(became.action))],
      }),
    });
    for (const { year, value } of years) values.set(valueKey.indicatorValue(id, year), value);
  }
  return values;
}
