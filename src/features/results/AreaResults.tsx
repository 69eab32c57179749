import { useTranslation } from 'react-i18next';
import { fractionToNumber } from '#domain/scoring/fraction.ts';
import type { AreaScore } from '#domain/scoring/score-round.ts';
import { BandBadge } from '#parts/BandBadge.tsx';
import type { ChartData } from '#reports/model/blocks.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ChartPicture } from '../ChartPicture.tsx';
import { formatScore } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';
import type { ResultProps } from './result-props.ts';

/** Areas as bars and as a table with the same data; last year's mark where the round began from one. */
export function AreaResults({ assessment, texts }: ResultProps) {
  const { t } = useTranslation(['results', 'common']);
  const language = useLanguage();
  const { score, lastYear, areas } = assessment;
  const last = new Map(lastYear?.score.areas.map((area) => [area.areaId, area.score]));
  const codes = new Map(areas.map((area) => [area.id, area.code]));
  const nameOf = (areaId: string) => texts.areas[areaId]?.name ?? areaId;
  const coverage = ({ coverage: { judged, of } }: AreaScore) =>
    of === 0 ? t('nothingApplies') : t('common:coverage', { judged, of });
  const value = (area: AreaScore) => {
    if (area.score) return formatScore(area.score, language);
    return area.status === 'too-little' ? t('tooLittle') : t('common:noScore');
  };

  const chart: ChartData = {
    kind: 'area-bars',
    bars: score.areas.map((area) => {
      const previous = last.get(area.areaId) ?? null;
      return {
        code: codes.get(area.areaId) ?? '',
        name: nameOf(area.areaId),
        score: area.score && fractionToNumber(area.score),
        previous: previous && fractionToNumber(previous),
        band: area.band,
        value: value(area),
        bandWord: area.band ? t(`common:band.${area.band}`) : '',
        note: coverage(area),
        partial: area.status === 'partial',
      };
    }),
    previousWord: lastYear ? t('lastYearMark', { year: lastYear.year }) : null,
  };

  const columns: DataColumn<AreaScore>[] = [
    {
      key: 'area',
      header: t('column.area'),
      cell: (area) => `${codes.get(area.areaId)} ${nameOf(area.areaId)}`,
      width: 'wide',
    },
    {
      key: 'score',
      header: t('column.score'),
      align: 'end',
      cell: (area) => (area.status === 'partial' ? `${value(area)} (${t('common:partial')})` : value(area)),
    },
    {
      key: 'band',
      header: t('column.band'),
      cell: (area) => (area.band ? <BandBadge band={area.band} /> : t('common:noScore')),
    },
    { key: 'coverage', header: t('column.coverage'), cell: coverage },
  ];
  if (lastYear) {
    columns.push({
      key: 'last',
      header: String(lastYear.year),
      align: 'end',
      cell: (area) => {
        const previous = last.get(area.areaId);
        return previous ? formatScore(previous, language) : t('common:noScore');
      },
    });
  }

  return (
    <Section heading={t('areas')}>
      <Stack gap="l">
        <ChartPicture chart={chart} label={t('chartLabel')} />
        <DataTable
          caption={t('areaTable')}
          columns={columns}
          rows={[...score.areas]}
          rowKey={(area) => area.areaId}
          rowHeader="area"
        />
      </Stack>
    </Section>
  );
}
