import { useTranslation } from 'react-i18next';
import type { Level } from '#domain/checklist/checklist.ts';
import { type SectorArea, sectorAreasOf } from '#domain/group/sector-areas.ts';
import { areaName } from '#parts/round-words.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { useChecklistTexts, useLanguage } from '../hooks.ts';
import styles from './agree.module.css';
import { formatMean } from './format-mean.ts';
import type { Group, Sector } from './use-group.ts';

/** Sector × area: the mean level as a figure and in words, with a shade that only joins in. */
export function HeatMap({ group }: { readonly group: Group }) {
  const { t } = useTranslation('agree');
  const texts = useChecklistTexts();
  const language = useLanguage();
  const { round, areas, sectors, scale } = group;
  const cells = sectorAreasOf(
    round,
    sectors.map(({ code }) => code),
    areas,
  );
  const cellOf = (sector: string, area: string) => cells.find((one) => one.sector === sector && one.area === area);
  const answering = sectors.filter(({ code }) => cells.some((cell) => cell.sector === code && cell.n > 0));
  const shown = (cell: SectorArea | undefined) => {
    if (!cell || cell.n === 0) return <span className={styles.noMean}>{t('heat.none')}</span>;
    if (cell.given === 0)
      return <span className={styles.noMean}>{`${t('heat.unknown')} · ${t('n', { count: cell.n })}`}</span>;
    // Of two as near the lower one: a doubtful state isn't shown better than it is (GR6).
    const near = Math.ceil(cell.sum / cell.given - 0.5) as Level;
    return (
      <span className={styles.mean} data-level={near}>
        <b>{formatMean(cell.sum, cell.given, language)}</b> <span>{scale[near].label}</span>{' '}
        <span>{t('n', { count: cell.n })}</span>
      </span>
    );
  };
  const columns: DataColumn<Sector>[] = [
    { key: 'sector', header: t('heat.sector'), cell: ({ mark, name }) => `${name} (${mark})` },
    ...areas.map(({ id, code }) => ({
      key: id,
      header: `${code} ${areaName(round, texts, language, id)}`,
      cell: ({ code: sector }: Sector) => shown(cellOf(sector, id)),
    })),
  ];
  return (
    <Section heading={t('heat.heading')} intro={t('heat.intro')}>
      <div className={styles.heat}>
        <DataTable
          caption={t('heat.caption')}
          columns={columns}
          rows={answering}
          rowKey={({ code }) => code}
          rowHeader="sector"
        />
      </div>
    </Section>
  );
}
