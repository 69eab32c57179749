import { formatScore } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block } from '../blocks.ts';
import { codedInline, inline } from '../inline.ts';
import { heading, sentence, simpleTable } from '../sections/simple-blocks.ts';
import { scoreCell, signedScore } from './change-words.ts';
import type { ComparedArea, ComparedStep, ComparisonReportInput } from './comparison-report-input.ts';

/** The areas over the years as a table and lines, then each year beside the one before it over the same statements. */
export function areasByYear({ areas, steps }: ComparisonReportInput, words: Words): Block[] {
  const title = heading(2, words.say('comparison.years.title'));
  if (areas === null) return [title, sentence(words.say('comparison.years.short'))];
  const { years, labels, rows } = areas;
  const lines = rows.map((area) => ({ ...area, values: area.scores.map((score) => shownScore(score, words)) }));
  return [
    title,
    // The table first: it goes on over pages, so that the picture doesn't leave the first one empty.
    simpleTable(
      words.say('comparison.years.caption'),
      [[words.say('plan.areas.area'), 44], ...labels.map((year) => [year, 12, 'end'] as const)],
      rows.map(({ code, name, scores }) => [
        [codedInline(code, name)],
        ...scores.map((score) => [scoreCell(score, words)]),
      ]),
    ),
    {
      kind: 'chart',
      alternative: [
        words.say('comparison.years.alternative'),
        ...rows.map((area) => inSentence(area, labels, words)),
      ].join(' '),
      chart: { kind: 'year-lines', years, labels, lines },
    },
    heading(2, words.say('comparison.areas.title')),
    sentence(words.say('comparison.rule')),
    ...steps.filter((step) => step.areas.length > 0).map((step) => stepTable(step, words)),
  ];
}

function stepTable({ olderYear, newerYear, areas }: ComparedStep, words: Words): Block {
  return simpleTable(
    words.say('comparison.areas.caption', { older: olderYear, newer: newerYear }),
    [
      [words.say('plan.areas.area'), 44],
      [olderYear, 12, 'end'],
      [newerYear, 12, 'end'],
      [words.say('comparison.change.column'), 14, 'end'],
      [words.say('comparison.areas.compared'), 16, 'end'],
    ],
    areas.map(({ code, name, older, newer, change, compared, of }) => [
      [codedInline(code, name)],
      [scoreCell(older, words)],
      [scoreCell(newer, words)],
      [inline(change === null ? words.say('none') : signedScore(change, words))],
      [inline(`${compared}/${of}`)],
    ]),
  );
}

function shownScore(score: number | null, words: Words): string {
  return score === null ? '' : formatScore(words.lang, score);
}

/** «1 Johtaminen: 2025 41,7, 2026 50,0.» */
function inSentence({ code, name, scores }: ComparedArea, years: readonly string[], words: Words): string {
  const values = years.map((year, index) => {
    const score = scores[index] ?? null;
    return `${year} ${score === null ? words.say('comparison.years.noScore') : formatScore(words.lang, score)}`;
  });
  return words.say('plan.areas.alternativeArea', { code, name, value: values.join(', ') });
}
