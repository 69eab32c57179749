import type { AreaBar } from '../../charts/area-bars.ts';
import { formatScore } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs, TableColumn } from '../blocks.ts';
import { codedInline, inline } from '../inline.ts';
import type { PlanArea, PlanReportInput } from './plan-report-input.ts';

/** The areas as bars and as a table with the same data. */
export function areasSection(input: PlanReportInput, words: Words): Block[] {
  const title: Block = { kind: 'heading', level: 2, text: words.say('plan.areas.title') };
  if (input.scope === 'short') {
    return [title, { kind: 'paragraph', tone: 'body', runs: inline(words.say('plan.areas.shortRound')) }];
  }
  return [
    title,
    { kind: 'paragraph', tone: 'body', runs: inline(words.say('plan.areas.intro')) },
    chart(input, words),
    table(input, words),
  ];
}

function chart({ areas, previousYear }: PlanReportInput, words: Words): Block {
  const hasPrevious = previousYear !== null && areas.some((area) => area.previousScore !== null);
  return {
    kind: 'chart',
    alternative: [
      words.say('plan.areas.alternative'),
      ...areas.map((area) => areaInWords(area, previousYear, words)),
    ].join(' '),
    chart: {
      kind: 'area-bars',
      bars: areas.map((area) => areaBar(area, words)),
      previousWord: hasPrevious ? words.say('plan.areas.previousMark', { year: previousYear }) : null,
    },
  };
}

function areaBar(area: PlanArea, words: Words): AreaBar {
  const coverage = words.say('coverage', { ...area.coverage });
  return {
    code: area.code,
    name: area.name,
    score: area.score,
    previous: area.previousScore,
    band: area.band,
    value: scoreOrWhy(area, words),
    bandWord: area.band ? words.say(`band.${area.band}`) : '',
    note: area.partial ? `${coverage}, ${words.say('partial')}` : coverage,
    partial: area.partial,
  };
}

function scoreOrWhy(area: PlanArea, words: Words): string {
  if (area.score !== null) return formatScore(words.lang, area.score);
  return words.say(area.coverage.of === 0 ? 'plan.areas.nothingApplies' : 'plan.areas.noScore');
}

function areaInWords(area: PlanArea, previousYear: number | null, words: Words): string {
  const { value, bandWord, note } = areaBar(area, words);
  const now = words.say('plan.areas.alternativeArea', {
    code: area.code,
    name: area.name,
    value: [value, bandWord, note].filter((part) => part !== '').join(', '),
  });
  if (previousYear === null || area.previousScore === null) return now;
  const before = formatScore(words.lang, area.previousScore);
  return `${now} ${words.say('plan.areas.alternativePrevious', { year: previousYear, value: before })}`;
}

function table({ areas, previousYear }: PlanReportInput, words: Words): Block {
  const column = (header: string, width: number, align: 'start' | 'end' = 'start'): TableColumn => ({
    header,
    width,
    align,
  });
  const previous = previousYear === null ? [] : [previousYear];
  const row = (area: PlanArea): Paragraphs[] => {
    const { note } = areaBar(area, words);
    const before = area.previousScore === null ? words.say('none') : formatScore(words.lang, area.previousScore);
    return [
      [codedInline(area.code, area.name)],
      // The oldest year stands left everywhere (YR6).
      ...previous.map(() => [inline(before)]),
      [inline(area.score === null ? words.say('none') : formatScore(words.lang, area.score))],
      [inline(area.band ? words.say(`band.${area.band}`) : words.say('none'))],
      [inline(area.coverage.of === 0 ? words.say('plan.areas.nothingApplies') : note)],
    ];
  };
  return {
    kind: 'table',
    caption: words.say('plan.areas.caption'),
    columns: [
      column(words.say('plan.areas.area'), 40),
      ...previous.map((year) => column(words.say('plan.areas.previous', { year }), 11, 'end')),
      column(words.say('plan.areas.score'), 10, 'end'),
      column(words.say('plan.areas.band'), 20),
      column(words.say('plan.areas.coverage'), 20),
    ],
    rowHeader: 0,
    rows: areas.map(row),
  };
}
