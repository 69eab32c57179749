import { useTranslation } from 'react-i18next';
import type { MiddleAndSpread } from '#domain/region/middle-and-spread.ts';
import type { RegionCell, RegionScores } from '#domain/region/region-scores.ts';
import { bandOf, type Score } from '#domain/scoring/score.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { formatScore } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';
import styles from './region.module.css';
import type { RegionPartProps } from './region-props.ts';

/** Municipality × area: a number, its word, and a shade that only joins in (RG2). The name stays while one scrolls. */
export function HeatTable({ picture, naming, words }: RegionPartProps) {
  const { t } = useTranslation(['region', 'common']);
  const language = useLanguage();
  const { areas, scores, spreads, total, years } = picture;
  const score = (value: Score) => formatScore(value, language);
  const inBand = (value: Score, note?: string) => {
    const band = bandOf(value);
    return (
      <span className={styles.cell} data-band={band}>
        <b>{score(value)}</b> <span>{t(`common:band.${band}`)}</span>
        {note && <span>{note}</span>}
      </span>
    );
  };
  const cell = ({ score: value, status, coverage: { judged, of } }: RegionCell) => {
    if (value) return inBand(value, status === 'partial' ? t('region:heat.partial', { judged, of }) : undefined);
    if (status === 'too-little') return <Soft>{t('region:heat.too-little', { judged, of })}</Soft>;
    return <Soft>{status === 'scored' || status === 'partial' ? '–' : t(`region:heat.${status}`)}</Soft>;
  };
  const areaColumns = <Row,>(of: (row: Row, index: number) => React.ReactNode): DataColumn<Row>[] =>
    areas.map(({ area }, index) => ({ key: area, header: naming.area(area), cell: (row) => of(row, index) }));
  const all = [...spreads.map(({ spread }) => spread), total];
  const spreadRows: readonly { name: string; shown(spread: MiddleAndSpread): string }[] = [
    { name: words.say('region.heat.median'), shown: ({ median }) => score(median) },
    {
      name: words.say('region.heat.half'),
      shown: ({ lowerQuartile, upperQuartile }) => `${score(lowerQuartile)}–${score(upperQuartile)}`,
    },
    { name: words.say('region.heat.all'), shown: ({ lowest, highest }) => `${score(lowest)}–${score(highest)}` },
    { name: words.say('region.heat.n'), shown: ({ n }) => String(n) },
  ];
  const spreadCell = ({ shown }: (typeof spreadRows)[number], index: number) => {
    const spread = all[index];
    return spread ? shown(spread) : '–';
  };
  const totalHeader = words.say('region.heat.total');
  return (
    <Section heading={words.say('region.heat.title')} intro={t('region:heat.intro')}>
      <Stack gap="m">
        <div className={styles.sticky}>
          <DataTable
            caption={words.say('region.heat.spreadCaption')}
            onNarrow="scroll"
            rows={spreadRows}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', header: words.say('region.heat.figure'), cell: ({ name }) => name },
              ...areaColumns(spreadCell),
              { key: 'total', header: totalHeader, cell: (row) => spreadCell(row, areas.length) },
            ]}
          />
        </div>
        <div className={styles.sticky}>
          <DataTable<RegionScores>
            caption={words.say('region.heat.caption')}
            onNarrow="scroll"
            rows={naming.sorted(scores, ({ row }) => row.member.round)}
            rowKey={({ row }) => row.member.round}
            columns={[
              {
                key: 'name',
                header: words.say('tables.municipality'),
                cell: ({ row, comparable }) => (
                  <>
                    {naming.row(row.member.round)}
                    {years.length > 1 && <span className={styles.aside}>{row.member.year}</span>}
                    {row.member.notAgreed > 0 && (
                      <span className={styles.aside}>
                        {t('region:heat.notAgreed', { count: row.member.notAgreed })}
                      </span>
                    )}
                    {comparable && <span className={styles.aside}>{t('region:heat.comparable', comparable)}</span>}
                  </>
                ),
              },
              ...areaColumns(({ cells }: RegionScores, index) => {
                const found = cells[index];
                return found && cell(found);
              }),
              {
                key: 'total',
                header: totalHeader,
                cell: ({ total: whole }) => {
                  if (!whole.score) return <Soft>–</Soft>;
                  return inBand(whole.score, whole.over === 'items' ? words.say('region.heat.short') : undefined);
                },
              },
            ]}
          />
        </div>
      </Stack>
    </Section>
  );
}

function Soft({ children }: { readonly children: string }) {
  return <span className={styles.soft}>{children}</span>;
}
