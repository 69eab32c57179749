// biome-ignore-all lint/a11y/noRedundantRoles: a table whose rows are shown as cards loses its implied roles in some browsers
// biome-ignore-all lint/suspicious/noArrayIndexKey: rows and columns have no identity; the table is drawn anew
import { useId } from 'react';
import type { Language } from '#domain/checklist/checklist.ts';
import type { Inline, TableBlock } from '#reports/model/blocks.ts';
import { inline, inlineText } from '#reports/model/inline.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { InlineText, ParagraphList } from './InlineText.tsx';
import styles from './sheet.module.css';

interface TableOnSheetProps {
  readonly table: TableBlock;
  /** Where it isn't that of what it stands in. */
  readonly lang: Language | undefined;
}

/** Letters that stand side by side where the sheet is as wide as on a desk. */
const LETTERS = 86;
/** What stands between two columns, in letters. */
const GAP = 1.5;

/** A table of the report. The columns keep their shares of the page; where the sheet is narrow each row is a card. */
export function TableOnSheet({ table, lang }: TableOnSheetProps) {
  const { caption, columns, rowHeader, rows } = table;
  const captionId = useId();
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const className = (index: number) => (columns[index]?.align === 'end' ? styles.end : undefined);
  return (
    <table
      role="table"
      lang={lang}
      aria-labelledby={captionId}
      className={joinClasses(styles.table, hasRoom(table) && styles.roomy)}
    >
      <caption id={captionId}>
        <InlineText runs={inline(caption)} />
      </caption>
      <colgroup>
        {columns.map((column, index) => (
          <col key={index} style={{ width: `${(100 * column.width) / whole}%` }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, index) => (
            <th key={index} role="columnheader" scope="col" className={className(index)}>
              <InlineText runs={inline(column.header)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, rowIndex) => (
          <tr key={rowIndex} role="row">
            {row.map((paragraphs, index) =>
              index === rowHeader ? (
                <th key={index} role="rowheader" scope="row" className={className(index)}>
                  <ParagraphList paragraphs={paragraphs} />
                </th>
              ) : (
                <td
                  key={index}
                  role="cell"
                  className={className(index)}
                  data-label={plainText(columns[index]?.header ?? '')}
                >
                  <div>
                    <ParagraphList paragraphs={paragraphs} />
                  </div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Whether the longest word of each column fits beside those of the others: then no word needs to be broken. */
function hasRoom({ columns, rows }: TableBlock): boolean {
  const longest = columns.map(({ header }, index) =>
    Math.max(...[inline(header), ...rows.flatMap((row) => row[index] ?? [])].map(longestWord)),
  );
  return longest.reduce((sum, letters) => sum + letters + GAP, 0) <= LETTERS;
}

function longestWord(runs: Inline): number {
  return Math.max(
    ...inlineText(runs)
      .split(/[\s\u00ad–-]+/)
      .map(({ length }) => length),
  );
}
