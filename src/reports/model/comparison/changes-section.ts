import type { Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { codedInline, inline } from '../inline.ts';
import { heading, sentence, simpleTable } from '../sections/simple-blocks.ts';
import { levelChange } from './change-words.ts';
import type { ComparedChange, ComparedStep, ComparisonReportInput } from './comparison-report-input.ts';

/** How many statements of each direction are listed; all of them are in the table of statements. */
const LISTED = 10;

/** What rose and fell most in the newest year, and why: without the cause a fall is easily misread (YR3). */
export function changesSection({ steps }: ComparisonReportInput, words: Words): Block[] {
  const step = steps.at(-1);
  if (!step) return [];
  const years = { older: step.olderYear, newer: step.newerYear };
  const hasCause = [...step.improved, ...step.declined].some(({ cause }) => cause !== null);
  return [
    heading(2, words.say('comparison.change.title', years)),
    ...(hasCause ? [sentence(words.say('comparison.causes'))] : []),
    ...part(step, 'improved', words),
    ...part(step, 'declined', words),
  ];
}

function part(step: ComparedStep, direction: 'improved' | 'declined', words: Words): Block[] {
  const items = step[direction];
  const title = heading(3, words.say(`comparison.change.${direction}`));
  if (items.length === 0) {
    return [
      title,
      sentence(
        words.say(direction === 'improved' ? 'comparison.change.noneImproved' : 'comparison.change.noneDeclined'),
      ),
    ];
  }
  const more = items.length - LISTED;
  const rest = words.say(direction === 'improved' ? 'comparison.change.more' : 'comparison.change.moreDeclined', {
    count: more,
  });
  const years = { older: step.olderYear, newer: step.newerYear };
  const caption = direction === 'improved' ? 'comparison.change.improvedCaption' : 'comparison.change.declinedCaption';
  return [
    title,
    simpleTable(
      words.say(caption, years),
      [
        [words.say('plan.item.statement'), 48],
        [step.olderYear, 9, 'end'],
        [step.newerYear, 9, 'end'],
        [words.say('comparison.change.column'), 12, 'end'],
        [words.say('comparison.change.cause'), 22],
      ],
      items.slice(0, LISTED).map((item) => row(item, words)),
    ),
    ...(more > 0 ? [sentence(rest)] : []),
  ];
}

function row({ code, statement, older, newer, cause }: ComparedChange, words: Words): Paragraphs[] {
  return [
    [codedInline(code, statement)],
    [inline(String(older))],
    [inline(String(newer))],
    [inline(levelChange(newer - older, words))],
    [inline(words.say(cause === null ? 'comparison.change.causeUntold' : `tables.cause.${cause}`))],
  ];
}
