import { useTranslation } from 'react-i18next';
import type { FinishedAction } from '#domain/plan/review-state.ts';
import { formatMonth } from '#reports/formats.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useLanguage } from '../hooks.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import styles from './plan.module.css';
import { useActionWords } from './use-action-words.ts';

/** Last year's actions that were over before this round began. */
export function FinishedTable({ actions }: { readonly actions: readonly FinishedAction[] }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const words = useActionWords();
  const columns: readonly DataColumn<FinishedAction>[] = [
    { key: 'action', header: t('column.action'), width: 'wide', cell: (action) => words.title(action) },
    {
      key: 'responsible',
      header: t('column.responsible'),
      cell: (action) => words.responsible(action) || t('row.nobody'),
    },
    {
      key: 'due',
      header: t('column.due'),
      width: 'narrow',
      cell: ({ due }) => (due ? formatMonth(language, due) : t('row.noTime')),
    },
    {
      key: 'result',
      header: t('column.result'),
      cell: ({ status, reason }) => (
        <div className={styles.status}>
          <StatusBadge status={status} />
          {reason.trim() !== '' && <p>{reason}</p>}
        </div>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('review.finished.heading')}
      hideCaption
      columns={columns}
      rows={actions}
      rowKey={({ id }) => id}
    />
  );
}
