import { formatScore } from '../../formats.ts';
import type { WordKey, Words } from '../../words.ts';
import type { Block } from '../blocks.ts';
import { inline, paragraphsOf } from '../inline.ts';
import type { PlanReportInput } from './plan-report-input.ts';

/** The rule behind the figures with the round's own numbers (SC7), and what the tool is and isn't. */
export function aboutSection(input: PlanReportInput, words: Words, made: WordKey = 'plan.about.made'): Block[] {
  const { explanation, scope } = input;
  const points: WordKey[] = [
    'plan.figures.unknown',
    'plan.figures.notApplicable',
    'plan.figures.coverage',
    scope === 'short' ? 'plan.figures.totalShort' : 'plan.figures.total',
    'plan.figures.bands',
  ];
  const example: Block[] =
    explanation === null
      ? []
      : [
          {
            kind: 'note',
            title: words.say('plan.figures.exampleTitle'),
            paragraphs: [
              inline(
                words.say('plan.figures.example', {
                  code: explanation.code,
                  name: explanation.name,
                  levels: explanation.levels.join(', '),
                  sum: explanation.sum,
                  highest: explanation.highest,
                  score: formatScore(words.lang, explanation.score),
                  ...explanation.coverage,
                }),
              ),
            ],
          },
        ];
  return [
    { kind: 'heading', level: 2, text: words.say('plan.figures.title') },
    { kind: 'paragraph', tone: 'body', runs: inline(words.say('plan.figures.rule')) },
    ...example,
    { kind: 'list', ordered: false, items: points.map((key) => inline(words.say(key))) },
    { kind: 'heading', level: 2, text: words.say('plan.about.title') },
    ...[words.say(made), words.say('plan.about.independent')].map(small),
    ...paragraphsOf(input.aboutChecklist).map((runs): Block => ({ kind: 'paragraph', tone: 'small', runs })),
  ];
}

function small(text: string): Block {
  return { kind: 'paragraph', tone: 'small', runs: inline(text) };
}
