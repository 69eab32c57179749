import { indicatorsOf, valueIn, yearsOf } from '#domain/indicators/read-indicators.ts';
import type { IndicatorValue } from '#domain/round/indicator-values.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { formatMeasured } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Inline, Paragraphs } from '../blocks.ts';
import { inline, strongInline } from '../inline.ts';
import type { ItemWords } from '../plan/item-words.ts';

/** The population's indicators: beside the scores, never in them (IN2). */
export interface IndicatorsInput {
  /** Oldest first (YR6). */
  readonly years: readonly number[];
  readonly rows: readonly IndicatorRow[];
}

export interface IndicatorRow {
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly group: string;
  readonly of: 'municipality' | 'county';
  /** One for each of the years; null: not known yet. */
  readonly values: readonly (IndicatorValue | null)[];
  /** Codes of the statements it supports. */
  readonly codes: readonly string[];
  /** Titles of the actions it measures. */
  readonly actions: readonly string[];
}

/** `words`: `itemWords(round, texts, lang)`. */
export function indicatorsInput(round: Round, words: Pick<ItemWords, 'name'>): IndicatorsInput {
  const indicators = indicatorsOf(round);
  const years = yearsOf(indicators);
  const actions = new Map(actionsOf(round).map(({ id, title }) => [id, title]));
  return {
    years,
    rows: indicators.map((indicator) => ({
      name: indicator.name,
      unit: indicator.unit,
      source: indicator.source,
      group: indicator.group,
      of: indicator.of,
      values: years.map((year) => valueIn(indicator, year)),
      codes: indicator.items.map((item) => words.name(item).code).filter((code) => code !== ''),
      actions: indicator.actions.flatMap((id) => actions.get(id) ?? []),
    })),
  };
}

/** More years than fit a page go on in a table of their own. */
const YEARS_IN_TABLE = 5;

export function indicatorsSection(input: IndicatorsInput, words: Words): Block[] {
  if (input.rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.say('indicators.title') },
    { kind: 'paragraph', tone: 'body', runs: inline(words.say('indicators.intro')) },
    ...partsOf(input.years).map((years) => table(input, years, words)),
  ];
}

function table({ years: all, rows }: IndicatorsInput, years: readonly number[], words: Words): Block {
  const first = years[0];
  const last = years.at(-1);
  const caption =
    first === undefined || last === undefined
      ? words.say('indicators.captionNoYears')
      : words.say('indicators.caption', { years: first === last ? `${first}` : `${first}–${last}` });
  const column = (header: string, width: number, align: 'start' | 'end' = 'start') => ({ header, width, align });
  return {
    kind: 'table',
    caption,
    columns: [
      column(words.say('indicators.indicator'), 38),
      ...years.map((year) => column(`${year}`, 12, 'end')),
      column(words.say('indicators.supports'), 28),
    ],
    rowHeader: 0,
    rows: rows.map((row): Paragraphs[] => [
      described(row, words),
      ...years.map((year) => [inline(shownValue(row, row.values[all.indexOf(year)] ?? null, words))]),
      supported(row, words),
    ]),
  };
}

function described({ name, unit, group, of, source }: IndicatorRow, words: Words): Paragraphs {
  const facts = [group, words.say(`indicators.of.${of}`)].filter((part) => part.trim() !== '').join(' · ');
  return [
    strongInline(unit.trim() === '' ? name : `${name} (${unit.trim()})`),
    inline(facts),
    ...(source.trim() === '' ? [] : [inline(words.say('indicators.source', { source }))]),
  ];
}

function shownValue({ of }: IndicatorRow, value: IndicatorValue | null, words: Words): string {
  if (!value) return words.say('none');
  return value.kind === 'value' ? formatMeasured(words.lang, value.value) : words.say(`indicators.notPublished.${of}`);
}

function supported({ codes, actions }: IndicatorRow, words: Words): Paragraphs {
  const lines: Inline[] = [];
  if (codes.length > 0)
    lines.push(inline(words.say('indicators.items', { count: codes.length, codes: codes.join(', ') })));
  for (const title of actions) lines.push(inline(words.say('indicators.action', { title })));
  return lines.length > 0 ? lines : [inline(words.say('none'))];
}

function partsOf(years: readonly number[]): (readonly number[])[] {
  if (years.length === 0) return [[]];
  return Array.from({ length: Math.ceil(years.length / YEARS_IN_TABLE) }, (_, part) =>
    years.slice(part * YEARS_IN_TABLE, (part + 1) * YEARS_IN_TABLE),
  );
}
