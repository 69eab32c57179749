import { isSameValue } from '../join/equal.ts';
import type { Changes } from '../join/replica.ts';
import type { IndicatorDefinition, IndicatorValue } from '../round/indicator-values.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { type Indicator, valueIn } from './read-indicators.ts';

export type IndicatorParts = Omit<Indicator, 'id'>;

/** A new indicator, or one as it was before with other parts: only what differs is written, each year by itself (JN3). */
export function changeIndicator(id: string, before: Indicator | null, after: IndicatorParts): Changes<RoundValue> {
  const changes = new Map<string, RoundValue>();
  const years = new Set([...(before?.years ?? []), ...after.years].map(({ year }) => year));
  for (const year of years) {
    const value = valueIn(after, year);
    if (!isSameValue(before ? valueIn(before, year) : null, value))
      changes.set(valueKey.indicatorValue(id, year), value);
  }
  const isSame = before !== null && isSameValue(definitionOf(before), definitionOf(after));
  // Written along with each of its years, so that an edit beside a delete comes up as a conflict (JN5).
  return isSame && changes.size === 0 ? changes : changes.set(valueKey.indicator(id), definitionOf(after));
}

/** Its values stay beneath, in case somebody has edited it meanwhile; an undo brings all back. */
export function removeIndicator(id: string): Changes<RoundValue> {
  return new Map([[valueKey.indicator(id), null]]);
}

/** Links or unlinks one action, as chosen in the action's own form (IN2). Nothing to change: an empty map. */
export function measureAction(indicator: Indicator, action: string, isMeasured: boolean): Changes<RoundValue> {
  const others = indicator.actions.filter((id) => id !== action);
  return changeIndicator(indicator.id, indicator, { ...indicator, actions: isMeasured ? [...others, action] : others });
}

export function definitionOf(indicator: IndicatorDefinition): IndicatorDefinition {
  const { name, unit, source, group, of, items, actions, order } = indicator;
  return { name, unit, source, group, of, items: [...items], actions: [...actions], order };
}

/** The value that a year has, as the core keeps it. */
export function published(value: number): IndicatorValue {
  return { kind: 'value', value };
}

export const NOT_PUBLISHED: IndicatorValue = { kind: 'not-published' };
