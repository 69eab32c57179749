import type { IndicatorParts } from '#domain/indicators/change-indicators.ts';
import type { YearValue } from '#domain/indicators/read-indicators.ts';

export const figure = (year: number, value: number): YearValue => ({ year, value: { kind: 'value', value } });

/** An indicator with two years; invented figures. */
export function anIndicator(over: Partial<IndicatorParts> = {}): IndicatorParts {
  return {
    name: 'Koettu yksinäisyys',
    unit: '%',
    source: 'Esimerkkikysely',
    group: '8. ja 9. luokka',
    of: 'municipality',
    items: [],
    actions: [],
    order: 1,
    years: [figure(2021, 10), figure(2023, 11)],
    ...over,
  };
}
