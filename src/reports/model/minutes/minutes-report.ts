import { formatDate, formatMonth } from '../../formats.ts';
import type { WordKey, Words } from '../../words.ts';
import type { Block, Paragraphs, Report } from '../blocks.ts';
import { codedInline, inline, paragraphsOf } from '../inline.ts';
import type { PlanItemName } from '../plan/plan-report-input.ts';
import type { MinutesAgreed, MinutesFindOut, MinutesReportInput } from './minutes-report-input.ts';

/** The minutes of a meeting of the working group as blocks, dated on the day of the meeting (RP3). */
export function minutesReport(input: MinutesReportInput, words: Words): Report {
  return {
    kind: 'minutes',
    lang: words.lang,
    title: words.say('minutes.title', { date: formatDate(words.lang, input.meetingDate) }),
    subtitle: words.say('minutes.subtitle', { municipality: input.municipality, year: input.year }),
    sender: input.municipality,
    documentType: words.say('minutes.documentType'),
    date: formatDate(words.lang, input.meetingDate),
    isoDate: input.meetingDate,
    fileId: input.fileId,
    exampleMark: input.example ? words.say('exampleMark') : null,
    blocks: [
      ...facts(input, words),
      ...agreedSection(input, words),
      ...findOutSection(input, words),
      ...named(input.carried, 'minutes.carried', words),
      ...named(input.untold, 'minutes.untold', words),
      { kind: 'paragraph', tone: 'small', runs: inline(words.say('minutes.about')) },
    ],
  };
}

function facts({ place, present, agreed, findOut, carried, untold }: MinutesReportInput, words: Words): Block[] {
  const pairs: { term: string; description: Paragraphs }[] = [
    { term: words.say('minutes.place'), description: place.trim() === '' ? [] : [inline(place)] },
    {
      term: words.say('minutes.present'),
      description:
        present.length > 0
          ? present.map(({ role, name }) => inline([role, name].filter((part) => part.trim() !== '').join(', ')))
          : [inline(words.say('minutes.presentUntold'))],
    },
    {
      term: words.say('minutes.outcome'),
      description: [
        inline(
          words.say('minutes.outcomeValue', {
            agreed: agreed.length,
            findOut: findOut.length,
            carried: carried.length + untold.length,
          }),
        ),
      ],
    },
  ];
  return [{ kind: 'definitions', pairs: pairs.filter(({ description }) => description.length > 0) }];
}

function agreedSection({ agreed }: MinutesReportInput, words: Words): Block[] {
  const title: Block = { kind: 'heading', level: 2, text: words.say('minutes.agreed.title') };
  if (agreed.length === 0)
    return [title, { kind: 'paragraph', tone: 'body', runs: inline(words.say('minutes.agreed.none')) }];
  const row = (item: MinutesAgreed): Paragraphs[] => [
    [codedInline(item.code, item.statement)],
    answerOf(item, words),
    reasonsOf(item, words),
    [inline(String(item.n))],
  ];
  return [
    title,
    {
      kind: 'table',
      caption: words.say('minutes.agreed.caption'),
      columns: [
        { header: words.say('plan.item.statement'), width: 36, align: 'start' },
        { header: words.say('minutes.agreed.answer'), width: 20, align: 'start' },
        { header: words.say('minutes.agreed.reasons'), width: 36, align: 'start' },
        { header: words.say('minutes.n'), width: 8, align: 'end' },
      ],
      rowHeader: 0,
      rows: agreed.map(row),
    },
    { kind: 'paragraph', tone: 'small', runs: inline(words.say('minutes.nExplained')) },
  ];
}

function findOutSection({ findOut }: MinutesReportInput, words: Words): Block[] {
  if (findOut.length === 0) return [];
  const none = words.say('none');
  const row = (item: MinutesFindOut): Paragraphs[] => [
    [codedInline(item.code, item.statement), ...reasonsOf(item, words, [])],
    [inline(item.who.trim() || none)],
    [inline(formatMonth(words.lang, item.by) || none)],
    [inline(String(item.n))],
  ];
  return [
    { kind: 'heading', level: 2, text: words.say('minutes.findOut.title') },
    {
      kind: 'table',
      caption: words.say('minutes.findOut.caption'),
      columns: [
        { header: words.say('plan.item.statement'), width: 50, align: 'start' },
        { header: words.say('plan.unknowns.who'), width: 24, align: 'start' },
        { header: words.say('plan.unknowns.by'), width: 18, align: 'start' },
        { header: words.say('minutes.n'), width: 8, align: 'end' },
      ],
      rowHeader: 0,
      rows: findOut.map(row),
    },
  ];
}

function named(items: readonly PlanItemName[], stem: 'minutes.carried' | 'minutes.untold', words: Words): Block[] {
  if (items.length === 0) return [];
  const say = (part: 'title' | 'intro') => words.say(`${stem}.${part}` satisfies WordKey);
  return [
    { kind: 'heading', level: 2, text: say('title') },
    { kind: 'paragraph', tone: 'body', runs: inline(say('intro')) },
    { kind: 'list', ordered: false, items: items.map(({ code, statement }) => codedInline(code, statement)) },
  ];
}

function answerOf({ answer, changedOn }: MinutesAgreed, words: Words): Paragraphs {
  if (changedOn === '') return [inline(answer)];
  return [inline(answer), inline(words.say('minutes.changedOn', { date: formatDate(words.lang, changedOn) }))];
}

function reasonsOf(
  { reason, dissent }: MinutesAgreed,
  words: Words,
  without: Paragraphs = [inline(words.say('none'))],
): Paragraphs {
  const told = [
    ...paragraphsOf(reason),
    ...(dissent.trim() === '' ? [] : [inline(words.say('minutes.dissent', { text: dissent.trim() }))]),
  ];
  return told.length > 0 ? told : without;
}
