import { formatDate, formatMonth, formatSectors } from '../../formats.ts';
import type { WordKey, Words } from '../../words.ts';
import type { Block, Paragraphs } from '../blocks.ts';
import { inline, paragraphsOf, strongInline } from '../inline.ts';
import { notePairs } from '../plan/notes-section.ts';
import { heading, sentence } from '../sections/simple-blocks.ts';
import type { FullReportInput, FullSpread, FullStatement } from './full-report-input.ts';

/** Every statement, area by area: the answer, what it rests on, and what was written about it. */
export function statementsSection({ areas, hasNotes }: FullReportInput, words: Words): Block[] {
  if (areas.length === 0) return [];
  const intro = [words.say('full.statements.intro'), ...(hasNotes ? [words.say('full.statements.introNotes')] : [])];
  return [
    heading(2, words.say('full.statements.title')),
    sentence(intro.join(' ')),
    ...areas.flatMap(({ code, name, statements }): Block[] => [
      heading(3, `${code} ${name}`),
      ...statements.flatMap((one): Block[] => [
        heading(4, `${one.code} ${one.statement}`),
        { kind: 'definitions', pairs: [...answerPairs(one, words), ...notePairs(one, words)] },
      ]),
    ]),
  ];
}

function answerPairs(one: FullStatement, words: Words): { term: string; description: Paragraphs }[] {
  const pairs: [WordKey, Paragraphs][] = [
    ['full.statements.answer', answerOf(one, words)],
    ['full.statements.reasonWhyNot', paragraphsOf(one.whyNot)],
    ['full.statements.target', one.target === null ? [] : [inline(one.target)]],
    ['full.statements.basis', basisOf(one, words)],
    ['full.statements.findOut', findOut(one, words)],
    ['full.statements.spread', one.spread ? [inline(counts(one.spread, words))] : []],
    ['full.statements.differing', differing(one.spread, words)],
  ];
  return pairs
    .filter(([, description]) => description.length > 0)
    .map(([key, description]) => ({ term: words.say(key), description }));
}

function answerOf({ answer, level, levelText, statutory }: FullStatement, words: Words): Paragraphs {
  const told =
    answer === null
      ? words.say('full.statements.unanswered')
      : level === null
        ? answer
        : words.say('full.statements.levelAnswer', { level, label: answer });
  return [
    strongInline(told),
    ...paragraphsOf(levelText),
    ...(statutory ? [inline(words.say('full.statements.duty'))] : []),
  ];
}

function basisOf({ answer, agreedOn, n, saidNotApplicable }: FullStatement, words: Words): Paragraphs {
  if (answer === null) return [];
  if (agreedOn === null) {
    return [
      inline(words.say('full.statements.notAgreed', { count: n })),
      ...(saidNotApplicable ? [inline(words.say('full.statements.saidNotApplicable'))] : []),
    ];
  }
  const date = formatDate(words.lang, agreedOn);
  return [
    inline(
      n === 0
        ? words.say('full.statements.agreedOn', { date })
        : words.say('full.statements.agreedOnWithN', { date, count: n }),
    ),
  ];
}

function findOut({ who, by }: FullStatement, words: Words): Paragraphs {
  const told = [who, formatMonth(words.lang, by)].filter((part) => part.trim() !== '').join(', ');
  return told === '' ? [] : [inline(told)];
}

/** «taso 1: 2 vastausta; taso 3: 3 vastausta; en osaa sanoa: 1 vastaus» */
function counts({ levels, notApplicable, unknown }: FullSpread, words: Words): string {
  return [
    ...levels.flatMap((count, level) =>
      count > 0 ? [words.say('full.statements.spreadLevel', { level, count })] : [],
    ),
    ...(notApplicable > 0 ? [words.say('full.statements.spreadNotApplicable', { count: notApplicable })] : []),
    ...(unknown > 0 ? [words.say('full.statements.spreadUnknown', { count: unknown })] : []),
  ].join('; ');
}

function differing(spread: FullSpread | null, words: Words): Paragraphs {
  if (!spread?.differing) return [];
  const { lowest, highest } = spread.differing;
  const told = ({ level, sectors }: typeof lowest) => ({ level, sectors: formatSectors(sectors) || words.say('none') });
  return [
    inline(words.say('full.statements.lowest', told(lowest))),
    inline(words.say('full.statements.highest', told(highest))),
  ];
}
