import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Report } from '../blocks.ts';
import { inline } from '../inline.ts';
import { lastYearSection } from '../plan/last-year-section.ts';
import { leftOutSection } from '../sections/left-out-section.ts';
import { heading, sentence } from '../sections/simple-blocks.ts';
import { areasByYear } from './areas-by-year.ts';
import { yearsSentence } from './change-words.ts';
import { changesSection } from './changes-section.ts';
import type { ComparisonReportInput } from './comparison-report-input.ts';
import { itemsByYear } from './items-by-year.ts';

/** The years side by side, oldest first, as blocks (YR1–YR3, YR6, RP3). */
export function comparisonReport(input: ComparisonReportInput, words: Words): Report {
  const years = `${input.span.olderYear}–${input.span.newerYear}`;
  return {
    kind: 'comparison',
    lang: words.lang,
    title: words.say('comparison.title', { years }),
    subtitle: words.say('comparison.subtitle', { municipality: input.municipality }),
    sender: input.municipality,
    documentType: words.say('comparison.documentType'),
    date: formatDate(words.lang, input.isoDate),
    isoDate: input.isoDate,
    fileId: input.fileId,
    exampleMark: input.example ? words.say('exampleMark') : null,
    blocks: [
      ...opening(input, words),
      ...leftOutSection(input.leftOutAreas, words, 'leftOut.comparison'),
      ...areasByYear(input, words),
      ...changesSection(input, words),
      ...lastYearSection(input, words),
      ...itemsByYear(input, words),
      heading(2, words.say('plan.about.title')),
      sentence(words.say('comparison.made'), 'small'),
      sentence(words.say('plan.about.independent'), 'small'),
    ],
  };
}

function opening({ span, steps, yearFromSuggestions, example }: ComparisonReportInput, words: Words): Block[] {
  const mark: Block = {
    kind: 'note',
    title: words.say('plan.example.title'),
    paragraphs: [inline(words.say('plan.example.text'))],
  };
  return [
    ...(example ? [mark] : []),
    sentence(yearsSentence(span, words), 'lead'),
    ...(steps.length > 1
      ? [{ kind: 'list', ordered: false, items: steps.map((step) => inline(yearsSentence(step, words))) } as const]
      : []),
    ...(yearFromSuggestions === null
      ? []
      : [sentence(words.say('comparison.suggestions', { year: yearFromSuggestions }))]),
  ];
}
