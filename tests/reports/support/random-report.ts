import fc from 'fast-check';
import { markLanguage } from '#domain/parallel/language-marks.ts';
import type { Block, Inline, Paragraphs, Run } from '#reports/model/blocks.ts';

const LETTERS = [...'aeiouyäöåtnslkrdmvhpgjbfcTNSÄÖ–«»·.,;:()/§%0123456789-'];
const word = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 14 }).map((letters) => letters.join(''));
const longWord = fc
  .tuple(word, fc.integer({ min: 2, max: 60 }))
  .map(([part, times]) => part.replace(/[^\p{L}]/gu, 'a').repeat(times));
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\n', '\u00A0');
/** Words as people write them, with odd spaces, now and then a very long one, or nothing. */
export const someText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.oneof({ weight: 20, arbitrary: word }, { weight: 1, arbitrary: longWord }), space), {
    maxLength: 40,
  })
  .map((words) => words.map((pair) => pair.join('')).join(''));
const lang = fc.constantFrom('fi', 'sv');
/** As `someText`, sometimes with a stretch that says its language. */
const markedText = fc
  .tuple(someText, someText, lang, fc.boolean())
  .map(([text, own, language, isMarked]) => (isMarked ? `${text} ${markLanguage(own, language)}.` : text));
const run: fc.Arbitrary<Run> = fc
  .record({
    text: markedText,
    strong: fc.boolean(),
    lang: fc.option(lang, { nil: null }),
    href: fc.option(fc.constantFrom('https://example.org/a', 'javascript:x'), { nil: null, freq: 6 }),
  })
  .map(({ text, strong, lang: own, href }) => ({
    text,
    strong,
    ...(own === null ? {} : { lang: own }),
    ...(href === null ? {} : { href }),
  }));
const runs: fc.Arbitrary<Inline> = fc.array(run, { maxLength: 4 });
const paragraphs: fc.Arbitrary<Paragraphs> = fc.array(runs, { maxLength: 3 });

const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    kind: fc.constant('table' as const),
    caption: markedText,
    columns: fc.array(
      fc.record({
        header: fc
          .tuple(word, lang, fc.boolean())
          .map(([text, own, isMarked]) => (isMarked ? markLanguage(text, own) : text)),
        width: fc.integer({ min: 1, max: 9 }),
        align: fc.constantFrom('start' as const, 'end' as const),
      }),
      { minLength: width, maxLength: width },
    ),
    rowHeader: fc.option(fc.integer({ min: 0, max: width - 1 }), { nil: null }),
    rows: fc.array(fc.array(paragraphs, { minLength: width, maxLength: width }), { maxLength: 30 }),
  }),
);

const plainBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    text: markedText,
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    tone: fc.constantFrom('lead' as const, 'body' as const, 'small' as const),
    runs,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    // A format may drop an item without a word; the label alone says nothing.
    items: fc.array(
      fc.tuple(word, runs).map(([first, more]): Inline => [{ text: first }, ...more]),
      { maxLength: 12 },
    ),
  }),
  table,
  fc.record({
    kind: fc.constant('definitions' as const),
    pairs: fc.array(fc.record({ term: markedText, description: paragraphs }), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('note' as const), title: markedText, paragraphs }),
);
const block: fc.Arbitrary<Block> = fc
  .tuple(plainBlock, fc.option(lang, { nil: null }))
  .map(([plain, own]) => (own === null || plain.kind === 'part' ? plain : { ...plain, lang: own }));

/** Blocks of every kind but charts, in any order. */
export const someBlocks: fc.Arbitrary<Block[]> = fc.array(block, { maxLength: 14 });
