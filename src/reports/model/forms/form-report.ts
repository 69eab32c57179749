import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Block, Paragraphs, Report } from '../blocks.ts';
import { inline, paragraphsOf, strongInline } from '../inline.ts';
import { inWords } from '../sections/left-out-section.ts';
import { heading, sentence } from '../sections/simple-blocks.ts';
import type { FormReportInput, FormStatement } from './form-report-input.ts';

/** A box to tick on paper: every font of ours has the sign, unlike «☐». */
const BOX = '□';
/** Lines to write on; they fit the second column of a form on A4 and never break. */
const LINE = '_'.repeat(58);
/** A form of no municipality is from the tool itself. */
const TOOL = 'Mielikunta';

/** A form to fill in by hand, as blocks: blank, or with last time's answers where the input has them (AN4, RP3). */
export function formReport(input: FormReportInput, words: Words): Report {
  const { municipality, year, lastYear, isoDate } = input;
  const kind = lastYear === null ? 'blank' : 'prefilled';
  return {
    kind,
    lang: words.lang,
    title: year === null ? words.say('form.blank.title') : words.say('form.blank.titleYear', { year }),
    subtitle:
      lastYear !== null
        ? words.say('form.prefilled.subtitleOf', { municipality, last: lastYear })
        : municipality === ''
          ? words.say('form.blank.subtitle')
          : words.say('form.blank.subtitleOf', { municipality }),
    sender: municipality === '' ? TOOL : municipality,
    documentType: words.say(`form.${kind}.documentType`),
    date: formatDate(words.lang, isoDate),
    isoDate,
    fileId: input.fileId,
    exampleMark: input.example ? words.say('exampleMark') : null,
    blocks: [
      ...opening(input, words),
      ...input.areas.flatMap(({ code, name, intro, statements }) => [
        heading(2, `${code} ${name}`),
        ...paragraphsOf(intro).map((runs): Block => ({ kind: 'paragraph', tone: 'body', runs })),
        ...statements.flatMap((statement) => statementBlocks(statement, input, words)),
      ]),
      heading(2, words.say('plan.about.title')),
      sentence(words.say('form.made'), 'small'),
      sentence(words.say('plan.about.independent'), 'small'),
      ...paragraphsOf(input.aboutChecklist).map((runs): Block => ({ kind: 'paragraph', tone: 'small', runs })),
    ],
  };
}

function opening(input: FormReportInput, words: Words): Block[] {
  const { lastYear, leftOutAreas, placeNote, scale, unknown } = input;
  const intro = [
    words.say('form.intro', { unknown }),
    ...(lastYear === null ? [] : [words.say('form.introLast', { year: lastYear })]),
  ];
  const leftOut = leftOutAreas.length === 1 ? 'form.leftOutOne' : 'form.leftOutMany';
  return [
    ...intro.map((text) => sentence(text)),
    ...(leftOutAreas.length === 0 ? [] : [sentence(words.say(leftOut, { areas: inWords(leftOutAreas, words) }))]),
    ...paragraphsOf(placeNote).map((runs): Block => ({ kind: 'paragraph', tone: 'body', runs })),
    heading(2, words.say('form.respondent.title')),
    {
      kind: 'definitions',
      pairs: (['role', 'sector', 'date'] as const).map((part) => ({
        term: words.say(`form.respondent.${part}`),
        description: [inline(LINE)],
      })),
    },
    heading(2, words.say('form.scale')),
    {
      kind: 'definitions',
      pairs: scale.map(({ label, meaning }) => ({ term: label, description: paragraphsOf(meaning) })),
    },
  ];
}

function statementBlocks(one: FormStatement, input: FormReportInput, words: Words): Block[] {
  const remarks = [
    ...(one.statutory ? [words.say('form.statutory')] : []),
    ...(one.caution === '' ? [] : [one.caution]),
  ];
  const others = [
    `${BOX} ${input.unknown}`,
    ...(one.mayBeNotApplicable ? [`${BOX} ${words.say('form.explain', { label: input.notApplicable })}`] : []),
  ];
  const pairs: { term: string; description: Paragraphs }[] = [
    // Beside the boxes, not above them: what stands between a heading and its boxes would part them on paper.
    { term: words.say('form.remark'), description: remarks.map(inline) },
    ...(input.lastYear === null
      ? []
      : [
          {
            term: words.say('form.last', { year: input.lastYear }),
            description: [strongInline(one.last ?? words.say('form.lastNone'))],
          },
        ]),
    ...one.levels.map(({ label, text }) => ({ term: `${BOX} ${label}`, description: paragraphsOf(text) })),
    { term: words.say('form.other'), description: [inline(others.join(' · '))] },
    { term: words.say('form.note'), description: [inline(LINE), inline(LINE)] },
  ];
  return [
    heading(3, `${one.code} ${one.statement}`),
    { kind: 'definitions', pairs: pairs.filter(({ description }) => description.length > 0) },
  ];
}
