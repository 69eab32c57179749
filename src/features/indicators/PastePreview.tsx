import { useTranslation } from 'react-i18next';
import type { PastedEffect } from '#domain/indicators/take-pasted.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useIndicatorWords } from '../use-indicator-words.ts';
import styles from './indicators.module.css';

/** How the table was read, and what each row does to the round. */
export function PastePreview({ effects }: { readonly effects: readonly PastedEffect[] }) {
  const { t } = useTranslation('indicators');
  const words = useIndicatorWords();
  const columns: DataColumn<PastedEffect>[] = [
    {
      key: 'name',
      header: t('table.indicator'),
      cell: ({ pasted }) => (
        <span className={styles.named}>
          <span className={styles.wrapped}>{words.name(pasted)}</span>
          <span className={styles.fact}>{words.whose(pasted)}</span>
          {pasted.source !== '' && <span className={styles.fact}>{t('table.source', { source: pasted.source })}</span>}
        </span>
      ),
    },
    {
      key: 'values',
      header: t('pasting.values'),
      cell: ({ pasted }) =>
        pasted.years.map(({ year, value }) => (
          <p key={year}>{t('pasting.valueIn', { year, value: words.value(pasted.of, value) })}</p>
        )),
    },
    {
      key: 'effect',
      header: t('pasting.effect'),
      cell: ({ pasted, known, added, changed }) => {
        if (!known) return t('pasting.new');
        if (added.length + changed.length === 0) return t('pasting.same');
        return (
          <>
            <p>{t('pasting.known')}</p>
            {changed.map(({ year, before, value }) => (
              <p key={year}>
                {t('pasting.changes', {
                  year,
                  before: words.value(pasted.of, before),
                  after: words.value(pasted.of, value),
                })}
              </p>
            ))}
          </>
        );
      },
    },
  ];
  return (
    <DataTable
      caption={t('pasting.found')}
      columns={columns}
      rows={effects}
      rowKey={({ pasted }) => `${pasted.row} ${pasted.name}`}
    />
  );
}
