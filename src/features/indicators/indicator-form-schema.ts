import * as z from 'zod/mini';
import type { IndicatorParts } from '#domain/indicators/change-indicators.ts';
import { pastedValue } from '#domain/indicators/pasted-value.ts';
import type { Indicator, YearValue } from '#domain/indicators/read-indicators.ts';
import { shortText } from '#domain/round/answer.ts';
import type { IndicatorValue } from '#domain/round/indicator-values.ts';

/** Messages are keys of `indicators:errors`. */
export type FormError = 'name' | 'tooLong' | 'year' | 'yearTwice' | 'value';

const line = z
  .string()
  .check(z.refine((text) => z.safeParse(shortText, text).success, { error: 'tooLong' satisfies FormError }));
const ids = z.array(z.string());

const yearRowSchema = z.object({
  year: z.string(),
  state: z.enum(['value', 'not-published']),
  value: z.string(),
});
export type YearRow = z.infer<typeof yearRowSchema>;

export const indicatorFormSchema = z
  .object({
    name: line.check(z.refine((name) => name.trim() !== '', { error: 'name' satisfies FormError })),
    unit: line,
    group: line,
    source: line,
    of: z.enum(['municipality', 'county']),
    years: z.array(yearRowSchema),
    items: ids,
    actions: ids,
  })
  .check((context) => {
    const before = new Set<string>();
    context.value.years.forEach((row, i) => {
      if (isBlank(row)) return;
      const year = row.year.trim();
      const tell = (part: keyof YearRow, message: FormError) =>
        context.issues.push({ code: 'custom', input: row, path: ['years', i, part], message });
      if (!/^(?:19|20|21)\d\d$/.test(year)) tell('year', 'year');
      else if (before.has(year)) tell('year', 'yearTwice');
      before.add(year);
      if (yearValue(row) === null) tell('value', 'value');
    });
  });
export type IndicatorFormValues = z.infer<typeof indicatorFormSchema>;

export const BLANK_YEAR: YearRow = { year: '', state: 'value', value: '' };

/** A row nobody has filled in is no year. */
function isBlank({ year, state, value }: YearRow): boolean {
  return year.trim() === '' && value.trim() === '' && state === 'value';
}

function yearValue({ state, value }: YearRow): IndicatorValue | null {
  if (state === 'not-published') return { kind: 'not-published' };
  const read = pastedValue(value);
  return read.kind === 'value' ? read.value : null;
}

export function formValuesOf(indicator: Indicator | null, figure: (value: number) => string): IndicatorFormValues {
  const { name = '', unit = '', group = '', source = '', of = 'municipality' } = indicator ?? {};
  const years = (indicator?.years ?? []).map(({ year, value }) => ({
    year: `${year}`,
    state: value.kind,
    value: value.kind === 'value' ? figure(value.value) : '',
  }));
  return {
    ...{ name, unit, group, source, of },
    years: years.length > 0 ? years : [BLANK_YEAR],
    items: [...(indicator?.items ?? [])],
    actions: [...(indicator?.actions ?? [])],
  };
}

/** What was filled in, as the core keeps it. A figure nobody touched stays as exact as it was. */
export function filledIn(
  values: IndicatorFormValues,
  before: Indicator | null,
  figure: (value: number) => string,
): Omit<IndicatorParts, 'order'> {
  const years = values.years.flatMap((row): YearValue[] => {
    const year = Number(row.year.trim());
    const value = yearValue(row);
    if (isBlank(row) || value === null) return [];
    const kept = before?.years.find((known) => known.year === year)?.value;
    const isUntouched = kept?.kind === 'value' && row.state === 'value' && figure(kept.value) === row.value;
    return [{ year, value: isUntouched ? kept : value }];
  });
  const { name, unit, group, source, of, items, actions } = values;
  const texts = { name: name.trim(), unit: unit.trim(), group: group.trim(), source: source.trim() };
  return { ...texts, of, items, actions, years: years.sort((a, b) => a.year - b.year) };
}
