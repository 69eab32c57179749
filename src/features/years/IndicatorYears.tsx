import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type IndicatorBeside, indicatorsBeside } from '#domain/indicators/indicators-beside.ts';
import type { Round } from '#domain/round/round.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { useIndicatorWords } from '../use-indicator-words.ts';
import { ManyColumns } from './ManyColumns.tsx';

/** Indicators of the population beside the scores, never in them (IN2). Nothing to show where no round has any. */
export function IndicatorYears({ rounds }: { readonly rounds: readonly Round[] }) {
  const { t } = useTranslation('years');
  const words = useIndicatorWords();
  const { years, rows } = useMemo(() => indicatorsBeside(rounds), [rounds]);
  if (rows.length === 0) return null;
  const columns: DataColumn<IndicatorBeside>[] = [
    {
      key: 'indicator',
      header: t('column.indicator'),
      cell: ({ indicator }) =>
        [words.name(indicator), words.whose(indicator), indicator.source].filter(Boolean).join(' · '),
    },
    ...years.map(
      (year, index): DataColumn<IndicatorBeside> => ({
        key: String(year),
        header: String(year),
        align: 'end',
        width: 'narrow',
        cell: ({ indicator, values }) => words.value(indicator.of, values[index] ?? null),
      }),
    ),
  ];
  const table = (
    <DataTable
      caption={t('indicators.table')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ indicator }) => indicator.id}
      rowHeader="indicator"
    />
  );
  return (
    <Section heading={t('indicators.heading')} intro={<p>{t('indicators.intro')}</p>}>
      <ManyColumns label={t('indicators.table')}>{table}</ManyColumns>
    </Section>
  );
}
