// biome-ignore-all lint/a11y/noRedundantRoles: a table whose rows are shown as cards loses its implied roles in some browsers
import { type ReactNode, useId } from 'react';
import styles from './DataTable.module.css';
import { joinClasses } from './joinClasses.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface DataColumn<R> {
  key: string;
  header: string;
  cell: (row: R) => ReactNode;
  align?: 'start' | 'end' | undefined;
  hideHeader?: boolean | undefined;
  width?: 'narrow' | 'wide' | undefined;
}

interface DataTableProps<R> {
  caption: string;
  hideCaption?: boolean | undefined;
  columns: readonly DataColumn<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  /** On a narrow screen each row becomes a card, or the table scrolls sideways. */
  onNarrow?: 'cards' | 'scroll' | undefined;
  emptyText?: string | undefined;
  /** Key of the column that names the row; the first unless told. */
  rowHeader?: string | undefined;
}

/**
 * A table of data. The roles are written out: rows shown as cards (`display: block`) are no longer a table to some
 * screen readers.
 */
export function DataTable<R>(props: DataTableProps<R>) {
  const { caption, hideCaption = false, columns, rows, rowKey, onNarrow = 'cards', emptyText } = props;
  const rowHeader = props.rowHeader ?? columns[0]?.key;
  const captionId = useId();
  const cellClass = (column: DataColumn<R>) =>
    joinClasses(column.align === 'end' && styles.end, column.width && styles[column.width]);
  const table = (
    <table role="table" aria-labelledby={captionId} className={joinClasses(styles.table, styles[onNarrow])}>
      <caption id={captionId} className={hideCaption ? undefined : styles.caption}>
        {hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" className={cellClass(column)}>
              {column.hideHeader ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) =>
              column.key === rowHeader ? (
                <th key={column.key} role="rowheader" scope="row" className={cellClass(column)}>
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  role="cell"
                  className={cellClass(column)}
                  data-label={column.hideHeader ? undefined : column.header}
                >
                  <div className={styles.value}>{column.cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {onNarrow === 'scroll' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.scroller} aria-labelledby={captionId} tabIndex={0}>
          {table}
        </section>
      ) : (
        table
      )}
      {rows.length === 0 && emptyText ? <p className={styles.empty}>{emptyText}</p> : null}
    </>
  );
}
