import { useTranslation } from 'react-i18next';
import type { AreaOverYears, AreasOverYears } from '#domain/compare/area-years.ts';
import type { AreaComparison, YearAnswers } from '#domain/compare/compare-rounds.ts';
import { skippedYears } from '#domain/compare/years-notes.ts';
import { fractionToNumber } from '#domain/scoring/fraction.ts';
import type { Score } from '#domain/scoring/score.ts';
import type { ChartData } from '#reports/model/blocks.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { ChartPicture } from '../ChartPicture.tsx';
import { formatChange, formatScore } from '../format-number.ts';
import { useLanguage } from '../hooks.ts';
import { ManyColumns } from './ManyColumns.tsx';
import type { RoundLabels } from './use-round-labels.ts';
import type { YearsWords } from './use-years-words.ts';
import styles from './years.module.css';

interface AreaYearsProps {
  /** All that are compared, short rounds among them: the axis keeps their place. */
  readonly years: readonly YearAnswers[];
  readonly areas: AreasOverYears | null;
  readonly labels: RoundLabels;
  readonly words: YearsWords;
  readonly area: string | null;
}

/** Areas over the years as small pictures and as a table; the change columns compare the same statements only (YR2). */
export function AreaYears({ years, areas, labels, words, area }: AreaYearsProps) {
  const { t } = useTranslation(['years', 'common']);
  const language = useLanguage();
  if (!areas) {
    return (
      <Section heading={t('areas')}>
        <Prose>{t('noAreas')}</Prose>
      </Section>
    );
  }
  const rows = areas.areas.filter(({ areaId }) => area === null || areaId === area);
  const scoreText = (score: Score | null) => (score ? formatScore(score, language) : t('common:noScore'));
  const pointOf = (row: AreaOverYears, year: YearAnswers) => row.points[areas.rounds.indexOf(year)];
  const axis = axisOf(years);
  const chart: ChartData = {
    kind: 'year-lines',
    years: axis.map(({ year }) => year),
    labels: axis.map((place) => (place.round ? labels.short(place.round) : String(place.year))),
    lines: rows.map((row) => {
      const points = axis.map(({ round }) => (round ? pointOf(row, round) : undefined));
      return {
        code: words.areaCode(row.areaId),
        name: words.areaName(row.areaId),
        scores: points.map((point) => (point?.score ? fractionToNumber(point.score) : null)),
        joined: points.map((point) => point?.joined ?? false),
        values: points.map((point) => scoreText(point?.score ?? null)),
      };
    }),
  };
  const [first] = areas.rounds;
  const [before, last] = areas.rounds.slice(-2);
  const change = (
    key: string,
    [older, newer]: readonly (YearAnswers | undefined)[],
    of: (row: AreaOverYears) => AreaComparison,
  ) => ({
    key,
    header: t('column.sameItems', { older: older && labels.short(older), newer: newer && labels.short(newer) }),
    align: 'end' as const,
    cell: (row: AreaOverYears) => {
      const { change: points, compared, of: all } = of(row);
      return (
        <div className={styles.change}>
          {`${points ? formatChange(points, language) : t('common:noScore')} (${t('ofItems', { compared, of: all })})`}
        </div>
      );
    },
  });
  const columns: DataColumn<AreaOverYears>[] = [
    { key: 'area', header: t('column.area'), cell: ({ areaId }) => words.area(areaId) },
    ...areas.rounds.map(
      (year, index): DataColumn<AreaOverYears> => ({
        key: year.round ?? String(index),
        header: labels.short(year),
        align: 'end',
        width: 'narrow',
        cell: (row) => (
          <>
            {scoreText(row.points[index]?.score ?? null)}
            {index > 0 && !row.points[index]?.joined && row.points[index]?.score ? (
              <>
                <span aria-hidden="true"> *</span>
                <VisuallyHidden> {t('notJoined')}</VisuallyHidden>
              </>
            ) : null}
          </>
        ),
      }),
    ),
    ...(areas.rounds.length > 2 ? [change('span', [first, last], (row) => row.span)] : []),
    change('last', [before, last], (row) => row.lastStep),
  ];
  const isBroken = rows.some(({ points }) => points.some(({ joined, score }, index) => index > 0 && score && !joined));
  const table = (
    <DataTable
      caption={t('areaTable')}
      columns={columns}
      rows={rows}
      rowKey={({ areaId }) => areaId}
      rowHeader="area"
    />
  );
  return (
    <Section heading={t('areas')}>
      <Stack gap="l">
        <ChartPicture chart={chart} label={t('chartLabel')} />
        {isBroken && <Prose>{t('broken')}</Prose>}
        <ManyColumns label={t('areaTable')}>{table}</ManyColumns>
      </Stack>
    </Section>
  );
}

/** A place for each round and for each year without one (YR6). */
function axisOf(years: readonly YearAnswers[]): { readonly year: number; readonly round: YearAnswers | null }[] {
  const skipped = skippedYears(years.map(({ year }) => year)).map((year) => ({ year, round: null }));
  return [...years.map((round) => ({ year: round.year, round })), ...skipped].sort((a, b) => a.year - b.year);
}
