import { type ReactNode, useId } from 'react';
import type { Block, PartBlock, Report } from '#reports/model/blocks.ts';
import { inline } from '#reports/model/inline.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { reportHead } from '#reports/model/report-text.ts';
import { BlockOnSheet } from './BlockOnSheet.tsx';
import { InlineText } from './InlineText.tsx';
import styles from './sheet.module.css';

interface ReportSheetProps {
  readonly report: Report;
  readonly isChanging: boolean;
}

/** The report as a sheet of paper, in its own language, with its sender, kind and date above as on the first page (RP5). */
export function ReportSheet({ report, isChanging }: ReportSheetProps) {
  const titleId = useId();
  const head = reportHead(report);
  return (
    <article
      className={styles.sheet}
      lang={report.lang}
      aria-busy={isChanging}
      {...(head === null ? { 'aria-label': plainText(report.title) } : { 'aria-labelledby': titleId })}
    >
      <header className={styles.head}>
        <div>
          <p className={styles.headStrong}>{plainText(report.sender)}</p>
          {report.exampleMark !== null && <p className={styles.mark}>{plainText(report.exampleMark)}</p>}
        </div>
        <div>
          <p className={styles.headStrong}>{plainText(report.documentType)}</p>
          <p>{report.date}</p>
        </div>
      </header>
      {head !== null && <Titles {...head} id={titleId} />}
      {partsOf(report.blocks).map(({ part, blocks }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity and no state; the sheet is drawn anew
        <Part key={index} part={part}>
          {blocks.map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <BlockOnSheet key={place} block={block} around={part?.lang ?? report.lang} />
          ))}
        </Part>
      ))}
    </article>
  );
}

function Titles({ title, subtitle, id }: { title: string; subtitle: string | null; id: string }) {
  return (
    <>
      <h3 id={id} className={styles.title}>
        <InlineText runs={inline(title)} />
      </h3>
      {subtitle !== null && (
        <p className={styles.subtitle}>
          <InlineText runs={inline(subtitle)} />
        </p>
      )}
    </>
  );
}

function Part({ part, children }: { readonly part: PartBlock | null; readonly children: ReactNode }) {
  const titleId = useId();
  if (part === null) return children;
  return (
    <section lang={part.lang} aria-labelledby={titleId} className={styles.part}>
      <Titles title={part.title} subtitle={part.subtitle} id={titleId} />
      {children}
    </section>
  );
}

interface SheetPart {
  /** Null: what stands before the first part. */
  readonly part: PartBlock | null;
  readonly blocks: Exclude<Block, PartBlock>[];
}

function partsOf(blocks: readonly Block[]): SheetPart[] {
  const parts: SheetPart[] = [{ part: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'part') parts.push({ part: block, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}
