import { useId } from 'react';
import type { Report } from '#reports/model/blocks.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { BlockOnSheet } from './BlockOnSheet.tsx';
import styles from './sheet.module.css';

interface ReportSheetProps {
  readonly report: Report;
  readonly isChanging: boolean;
}

/** The report as a sheet of paper, in its own language, with its sender, kind and date above as on the first page (RP5). */
export function ReportSheet({ report, isChanging }: ReportSheetProps) {
  const titleId = useId();
  return (
    <article className={styles.sheet} lang={report.lang} aria-labelledby={titleId} aria-busy={isChanging}>
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
      <h3 id={titleId} className={styles.title}>
        {plainText(report.title)}
      </h3>
      {report.subtitle !== null && <p className={styles.subtitle}>{plainText(report.subtitle)}</p>}
      {report.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity and no state; the sheet is drawn anew
        <BlockOnSheet key={index} block={block} />
      ))}
    </article>
  );
}
