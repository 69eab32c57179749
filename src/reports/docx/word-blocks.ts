import { type FileChild, Paragraph } from 'docx';
import type { Block } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
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
  readonly next: Block | undefined;
}

/** A block as Word has it. */
export function wordBlock(block: Block, { index, width, next }: Place, links: Links): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [wordParagraph(inline(block.text), { heading: HEADING[block.level] }, links)];
    case 'paragraph': {
      // A paragraph before a table or picture belongs to it.
      const introduces = next?.kind === 'table' || next?.kind === 'chart';
      return [wordParagraph(block.runs, { ...TONE[block.tone], keepNext: introduces }, links)];
    }
    case 'list':
      return block.items.map((item) => wordParagraph(item, { numbering: listPlace(block.ordered, index) }, links));
    case 'table':
      return [wordParagraph(inline(block.caption), { style: 'Caption' }, links), wordTable(block, width, links)];
    case 'definitions':
      return block.pairs.flatMap(({ term, description }) => [
        wordParagraph(inline(term), { style: STYLE.term }, links),
        ...description.map((runs) => wordParagraph(runs, { style: STYLE.description }, links)),
      ]);
    case 'chart':
      return [wordChart(block, width / 20, index + 1)];
    case 'note':
      return [
        wordParagraph(inline(block.title), { style: STYLE.noteTitle }, links),
        ...block.paragraphs.map((runs) => wordParagraph(runs, { style: STYLE.note }, links)),
        // The shading of two notes in a row would run together.
        new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'exact' } }),
      ];
  }
}
