import { useTranslation } from 'react-i18next';
import { type LoadRow, monthsOf, planLoad } from '#domain/plan/plan-load.ts';
import type { Action } from '#domain/round/action.ts';
import { formatMonth } from '#parts/format-date.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Prose } from '#ui/Prose.tsx';
import { useLanguage } from '../hooks.ts';
import { monthChoices } from './month-choices.ts';
import styles from './plan.module.css';
import { useActionWords } from './use-action-words.ts';

interface TableRow {
  readonly key: string;
  readonly name: string;
  readonly months: readonly number[];
}

/** Who has how many actions under way in each month of a year (PL7). The numbers tell it; the shade only helps. */
export function LoadTable({ actions, year }: { readonly actions: readonly Action[]; readonly year: number }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const words = useActionWords();
  const { rows, months } = planLoad(actions, year);
  const nameOf = ({ carrier }: LoadRow) => {
    if (carrier.kind === 'nobody') return t('load.nobody');
    return carrier.kind === 'role' ? carrier.name : words.sector(carrier.code);
  };
  const most = Math.max(...months);
  const busiest = monthsOf(year)[months.indexOf(most)] ?? '';
  const table: readonly TableRow[] = [
    ...rows.map((row, index) => ({ key: String(index), name: nameOf(row), months: row.months })),
    { key: 'total', name: t('load.total'), months },
  ];
  const columns: readonly DataColumn<TableRow>[] = [
    {
      key: 'carrier',
      header: t('load.carrier'),
      cell: ({ name }) => <span className={styles.carrier}>{name}</span>,
    },
    ...monthChoices(language).map(({ value, label }, index) => ({
      key: value,
      header: label,
      align: 'end' as const,
      cell: (row: TableRow) => <Count of={row.months[index] ?? 0} isTotal={row.key === 'total'} />,
    })),
  ];
  return (
    <>
      <Prose>
        <p>{t('load.intro')}</p>
        <p>{t('load.busiest', { count: most, month: formatMonth(busiest, language) })}</p>
      </Prose>
      <div className={styles.load}>
        <DataTable
          caption={t('load.caption', { year })}
          columns={columns}
          rows={table}
          rowKey={({ key }) => key}
          onNarrow="scroll"
        />
      </div>
    </>
  );
}

const DARKEST = 3;

function Count({ of, isTotal }: { readonly of: number; readonly isTotal: boolean }) {
  if (isTotal) return <strong>{of}</strong>;
  return (
    <span className={styles.count} data-shade={Math.min(of, DARKEST)}>
      {of}
    </span>
  );
}
