import { type FileChild, Paragraph } from 'docx';
import type { Language } from '#domain/checklist/checklist.ts';
import type { Block, Inline } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
import { introduces } from '../model/introduces.ts';
import { wordChart } from './word-chart.ts';
import { listPlace } from './word-lists.ts';
import { STYLE } from './word-styles.ts';
import { wordTable } from './word-table.ts';
import { type Links, wordParagraph } from './word-text.ts';

const HEADING = { 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const;
const TONE = { lead: { style: STYLE.lead }, body: {}, small: { style: STYLE.small } } as const;

export interface Place {
  /** Of the block in the report, from 0. */
  readonly index: number;
  /** Of the text, in twips. */
  readonly width: number;
  readonly before: Block | undefined;
  readonly next: Block | undefined;
  /** The language of the block, where it isn't that of the document. */
  readonly lang: Language | undefined;
}

/** A block as Word has it. */
export function wordBlock(block: Block, { index, width, before, next, lang }: Place, links: Links): FileChild[] {
  // Word knows the language of letters, not of parts: each run says it.
  const said = (runs: Inline): Inline => (lang ? runs.map((run) => ({ lang, ...run })) : runs);
  const words = (text: string) => said(inline(text));
  switch (block.kind) {
    case 'part':
      return [
        wordParagraph(words(block.title), { heading: 'Heading1', pageBreakBefore: index > 0 }, links),
        ...(block.subtitle === null ? [] : [wordParagraph(words(block.subtitle), { style: STYLE.subtitle }, links)]),
      ];
    case 'heading':
      return [wordParagraph(words(block.text), { heading: HEADING[block.level] }, links)];
    case 'paragraph':
      return [
        wordParagraph(said(block.runs), { ...TONE[block.tone], keepNext: introduces(before, block, next) }, links),
      ];
    case 'list':
      return block.items.map((item) =>
        wordParagraph(said(item), { numbering: listPlace(block.ordered, index) }, links),
      );
    case 'table':
      return [wordParagraph(words(block.caption), { style: 'Caption' }, links), wordTable(block, width, said, links)];
    case 'definitions':
      return block.pairs.flatMap(({ term, description }) => [
        wordParagraph(words(term), { style: STYLE.term }, links),
        ...description.map((runs) => wordParagraph(said(runs), { style: STYLE.description }, links)),
      ]);
    case 'chart':
      return [wordChart(block, width / 20, index + 1, lang)];
    case 'note':
      return [
        wordParagraph(words(block.title), { style: STYLE.noteTitle }, links),
        ...block.paragraphs.map((runs) => wordParagraph(said(runs), { style: STYLE.note }, links)),
        // The shading of two notes in a row would run together.
        new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'exact' } }),
      ];
  }
}
