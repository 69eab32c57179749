import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#domain/assessment.ts';
import type { Action } from '#domain/round/action.ts';
import { formatPeriod } from '#reports/formats.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage } from '../hooks.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import { ActionSources } from './ActionSources.tsx';
import { ContinuedNote } from './ContinuedNote.tsx';
import styles from './plan.module.css';
import { useActionWords } from './use-action-words.ts';

export interface RowVerbs {
  edit(action: Action): void;
  remove(action: Action): void;
  move(action: Action): void;
  /** The button that stays with the row wherever it moves, for focus. */
  editRef(id: string): Ref<HTMLButtonElement>;
}

interface PlanTableProps {
  readonly caption: string;
  readonly actions: readonly Action[];
  readonly assessment: Assessment;
  readonly verbs: RowVerbs;
  /** Rows are numbered from here on; without it they have no number. */
  readonly numberFrom?: number;
  /** Whether rows can be moved, and where to. */
  readonly moveTo?: 'first' | 'later';
}

export function PlanTable({ caption, actions, assessment, verbs, numberFrom, moveTo }: PlanTableProps) {
  const { t } = useTranslation(['plan', 'common']);
  const language = useLanguage();
  const words = useActionWords();
  const columns: readonly DataColumn<Action>[] = [
    {
      key: 'action',
      header: t('column.action'),
      cell: (action) => (
        <div className={styles.what}>
          {numberFrom !== undefined && `${numberFrom + actions.indexOf(action)}. `}
          {words.title(action)}
          <ActionSources action={action} assessment={assessment} />
          <ContinuedNote action={action.id} />
        </div>
      ),
    },
    {
      key: 'responsible',
      header: t('column.responsible'),
      cell: (action) => <div className={styles.who}>{words.responsible(action) || t('row.nobody')}</div>,
    },
    {
      key: 'time',
      header: t('column.time'),
      width: 'narrow',
      cell: ({ start, due }) => (start || due ? formatPeriod(language, start, due) : t('row.noTime')),
    },
    {
      key: 'indicator',
      header: t('column.indicator'),
      cell: ({ indicator, target }) => (
        <div className={styles.measure}>
          <Stack gap="xs">
            <span>{indicator.trim() || t('row.noIndicator')}</span>
            {target.trim() !== '' && <span>{t('row.target', { target })}</span>}
          </Stack>
        </div>
      ),
    },
    {
      key: 'status',
      header: t('column.status'),
      cell: ({ status, statusReason }) => (
        <div className={styles.status}>
          <StatusBadge status={status} />
          {statusReason.trim() !== '' && <p>{statusReason}</p>}
        </div>
      ),
    },
    {
      key: 'verbs',
      header: t('column.verbs'),
      hideHeader: true,
      cell: (action) => (
        <div className={styles.verbs}>
          <Stack gap="xs">
            <Button
              kind="secondary"
              size="s"
              icon="edit"
              ref={verbs.editRef(action.id)}
              ariaLabel={t('row.edit', { title: words.title(action) })}
              onClick={() => verbs.edit(action)}
            >
              {t('common:edit')}
            </Button>
            {moveTo && (
              <Button
                kind="quiet"
                size="s"
                icon={moveTo === 'first' ? 'triangle-up' : 'triangle-down'}
                ariaLabel={t(`row.moveTitle.${moveTo}`, { title: words.title(action) })}
                onClick={() => verbs.move(action)}
              >
                {t(`row.move.${moveTo}`)}
              </Button>
            )}
            <Button
              kind="quiet"
              size="s"
              icon="remove"
              ariaLabel={t('row.remove', { title: words.title(action) })}
              onClick={() => verbs.remove(action)}
            >
              {t('common:remove')}
            </Button>
          </Stack>
        </div>
      ),
    },
  ];
  return (
    <div className={styles.table}>
      <DataTable caption={caption} hideCaption columns={columns} rows={actions} rowKey={({ id }) => id} />
    </div>
  );
}
