import { useTranslation } from 'react-i18next';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import type { AreaComparison, Comparison, YearAnswers } from '#domain/compare/compare-rounds.ts';
import { fractionToNumber } from '#domain/scoring/fraction.ts';
import { scoreRound } from '#domain/scoring/score-round.ts';
import type { ChartData } from '#reports/model/blocks.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ChartPicture } from '../ChartPicture.tsx';
import { formatChange, formatScore } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';

interface AreaYearsProps {
  readonly years: readonly YearAnswers[];
  readonly comparison: Comparison;
  readonly texts: ChecklistTexts;
}

/** Areas over the years as small pictures and as a table; the change column compares the same statements only (YR2). */
export function AreaYears({ years, comparison, texts }: AreaYearsProps) {
  const { t } = useTranslation(['years', 'common']);
  const language = useLanguage();
  const full = years.filter((year) => year.scope === 'full');
  if (comparison.areas.length === 0 || full.length < 2) {
    return <Prose>{t('noAreas')}</Prose>;
  }
  const scores = full.map((year) => ({
    year: year.year,
    byArea: new Map(scoreRound(year).areas.map((area) => [area.areaId, area.score])),
  }));
  const codes = new Map(full.flatMap((year) => year.areas.map((area) => [area.id, area.code] as const)));
  const nameOf = (areaId: string) => texts.areas[areaId]?.name ?? areaId;
  const scoreText = (areaId: string, year: (typeof scores)[number]) => {
    const score = year.byArea.get(areaId);
    return score ? formatScore(score, language) : t('common:noScore');
  };
  const chart: ChartData = {
    kind: 'year-lines',
    years: scores.map(({ year }) => year),
    lines: comparison.areas.map(({ areaId }) => ({
      code: codes.get(areaId) ?? '',
      name: nameOf(areaId),
      scores: scores.map(({ byArea }) => {
        const score = byArea.get(areaId);
        return score ? fractionToNumber(score) : null;
      }),
      values: scores.map((year) => scoreText(areaId, year)),
    })),
  };
  const columns: DataColumn<AreaComparison>[] = [
    {
      key: 'area',
      header: t('column.area'),
      cell: ({ areaId }) => `${codes.get(areaId)} ${nameOf(areaId)}`,
      width: 'wide',
    },
    ...scores.map(
      (year): DataColumn<AreaComparison> => ({
        key: String(year.year),
        header: String(year.year),
        align: 'end',
        cell: ({ areaId }) => scoreText(areaId, year),
      }),
    ),
    {
      key: 'change',
      header: t('column.sameItems', { older: comparison.olderYear, newer: comparison.newerYear }),
      align: 'end',
      cell: ({ change, compared, of }) =>
        change
          ? `${formatChange(change, language)} (${t('ofItems', { compared, of })})`
          : `${t('common:noScore')} (${t('ofItems', { compared, of })})`,
    },
  ];
  return (
    <Section heading={t('areas')}>
      <Stack gap="l">
        <ChartPicture chart={chart} label={t('chartLabel')} />
        <DataTable
          caption={t('areaTable')}
          columns={columns}
          rows={[...comparison.areas]}
          rowKey={({ areaId }) => areaId}
          rowHeader="area"
        />
      </Stack>
    </Section>
  );
}
