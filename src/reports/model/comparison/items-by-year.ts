import type { WordKey, Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { codedInline, inline } from '../inline.ts';
import { heading, sentence, simpleTable } from '../sections/simple-blocks.ts';
import { levelChange } from './change-words.ts';
import type { ComparedItem, ComparisonReportInput } from './comparison-report-input.ts';

const WITHOUT_LEVEL: Readonly<Record<Exclude<ComparedItem['cells'][number], number>, WordKey>> = {
  'not-asked': 'comparison.items.notAsked',
  'not-applicable': 'comparison.items.notApplicable',
  'not-judged': 'comparison.items.notJudged',
};

/** Every statement with its levels over the years, and the change or in words why there is none (YR1, YR2). */
export function itemsByYear({ items, years, span, levels }: ComparisonReportInput, words: Words): Block[] {
  const whole = words.say('comparison.items.whole', { older: span.olderYear, newer: span.newerYear });
  const columns = [
    [words.say('plan.item.statement'), 46] as const,
    ...years.map((year) => [year, 9, 'end'] as const),
    [whole, 28] as const,
  ];
  return [
    heading(2, words.say('comparison.items.title')),
    sentence(words.say('comparison.items.key', { levels: levels.join(', ') })),
    ...items.flatMap((area): Block[] => {
      const name = `${area.code} ${area.name}`;
      if (area.items.length === 0) return [];
      const rows = area.items.map((item) => row(item, words));
      return [heading(3, name), simpleTable(words.say('comparison.items.caption', { area: name }), columns, rows)];
    }),
  ];
}

function row(item: ComparedItem, words: Words): Paragraphs[] {
  return [
    [codedInline(item.code, item.statement)],
    ...item.cells.map(
      (cell): Paragraphs => [inline(typeof cell === 'number' ? String(cell) : words.say(WITHOUT_LEVEL[cell]))],
    ),
    changeOf(item, words),
  ];
}

function changeOf({ change, why, related, cause }: ComparedItem, words: Words): Paragraphs {
  const told =
    change !== null
      ? levelChange(change, words)
      : why === null
        ? words.say('none')
        : words.say('comparison.items.why', { why: words.say(`tables.why.${why}`) });
  return [
    inline(told),
    ...(related.length > 0
      ? [inline(words.say('comparison.items.related', { count: related.length, items: related.join(', ') }))]
      : []),
    ...(change !== null && change !== 0 && cause !== null ? [inline(words.say(`tables.cause.${cause}`))] : []),
  ];
}
