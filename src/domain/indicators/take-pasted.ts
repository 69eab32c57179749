import { isSameValue } from '../join/equal.ts';
import type { Changes } from '../join/replica.ts';
import type { RoundValue } from '../round/values.ts';
import { changeIndicator } from './change-indicators.ts';
import type { PastedIndicator } from './pasted-table.ts';
import { type Indicator, valueIn, type YearValue } from './read-indicators.ts';

/** What a pasted indicator would do to the round. */
export interface PastedEffect {
  readonly pasted: PastedIndicator;
  /** The one that it continues; null: a new one. */
  readonly known: Indicator | null;
  /** Years that get a value that wasn't there. */
  readonly added: readonly YearValue[];
  /** Years whose value would be another. */
  readonly changed: readonly (YearValue & { readonly before: YearValue['value'] })[];
}

/** The same name, population group and area is the same indicator; unit and source may be written in another way. */
export function pastedEffects(indicators: readonly Indicator[], pasted: readonly PastedIndicator[]): PastedEffect[] {
  const free = new Map(indicators.map((indicator) => [keyOf(indicator), indicator]));
  return pasted.map((row) => {
    const known = free.get(keyOf(row)) ?? null;
    // Two rows that differ by unit or source only are two indicators.
    free.delete(keyOf(row));
    const added: YearValue[] = [];
    const changed: (YearValue & { before: YearValue['value'] })[] = [];
    for (const { year, value } of row.years) {
      const before = known && valueIn(known, year);
      if (!before) added.push({ year, value });
      else if (!isSameValue(before, value)) changed.push({ year, value, before });
    }
    return { pasted: row, known, added, changed };
  });
}

/** Writes all of it as one change. What is known of an indicator stays; unit and source are filled in where they were empty. */
export function takePasted(
  effects: readonly PastedEffect[],
  ports: { readonly newId: () => string; readonly now: () => number },
): Changes<RoundValue> {
  const start = ports.now();
  return new Map(
    effects.flatMap(({ pasted, known }, i) => {
      const { row: _, ...parts } = pasted;
      if (!known) {
        return [...changeIndicator(ports.newId(), null, { ...parts, items: [], actions: [], order: start + i })];
      }
      const years = [...known.years.filter(({ year }) => valueIn(parts, year) === null), ...parts.years];
      const unit = known.unit.trim() || parts.unit;
      const source = known.source.trim() || parts.source;
      return [...changeIndicator(known.id, known, { ...known, unit, source, years })];
    }),
  );
}

function keyOf({ name, group, of }: Pick<Indicator, 'name' | 'group' | 'of'>): string {
  return JSON.stringify([name, group, of].map((part) => part.trim().toLowerCase()));
}
