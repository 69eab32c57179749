// biome-ignore-all lint/suspicious/noArrayIndexKey: parts of a block have no identity; the block is drawn anew
import type { Language } from '#domain/checklist/checklist.ts';
import type { Block, HeadingBlock, PartBlock } from '#reports/model/blocks.ts';
import { inline } from '#reports/model/inline.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { ChartPicture } from '../../ChartPicture.tsx';
import { InlineText, ParagraphList } from './InlineText.tsx';
import styles from './sheet.module.css';
import { TableOnSheet } from './TableOnSheet.tsx';

/** The report's title is an h3 of the page; what is level 2 on paper comes under it. */
const HEADING_TAGS = { 2: 'h4', 3: 'h5', 4: 'h6' } as const satisfies Record<HeadingBlock['level'], string>;
const TONES = { lead: styles.lead, body: undefined, small: styles.small };

interface BlockOnSheetProps {
  readonly block: Exclude<Block, PartBlock>;
  /** The language of what the block stands in. */
  readonly around: Language;
}

/** One block of a report in HTML; the PDF draws the same (RP1). */
export function BlockOnSheet({ block, around }: BlockOnSheetProps) {
  const lang = block.lang === around ? undefined : block.lang;
  switch (block.kind) {
    case 'heading': {
      const Heading = HEADING_TAGS[block.level];
      return (
        <Heading lang={lang}>
          <InlineText runs={inline(block.text)} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p lang={lang} className={TONES[block.tone]}>
          <InlineText runs={block.runs} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List lang={lang}>
          {block.items.map((runs, index) => (
            <li key={index}>
              <InlineText runs={runs} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableOnSheet table={block} lang={lang} />;
    case 'definitions':
      return (
        <dl lang={lang} className={styles.definitions}>
          {block.pairs.map(({ term, description }, index) => (
            <div key={index}>
              <dt>
                <InlineText runs={inline(term)} />
              </dt>
              <dd>
                <ParagraphList paragraphs={description} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'chart':
      return (
        <div lang={lang} className={styles.chart}>
          <ChartPicture chart={block.chart} label={plainText(block.alternative)} />
        </div>
      );
    case 'note':
      return (
        <div lang={lang} className={styles.note}>
          <p className={styles.noteTitle}>
            <InlineText runs={inline(block.title)} />
          </p>
          <ParagraphList paragraphs={block.paragraphs} />
        </div>
      );
  }
}
