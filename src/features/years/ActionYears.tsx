import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActionHistory, actionHistories } from '#domain/compare/action-histories.ts';
import type { YearAnswers } from '#domain/compare/compare-rounds.ts';
import type { ActionStatus } from '#domain/round/action.ts';
import type { Round } from '#domain/round/round.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import type { RoundLabels } from './use-round-labels.ts';
import { YearSpans } from './YearSpans.tsx';
import styles from './years.module.css';

const OUTCOMES = ['done', 'going-on', 'not-started', 'moved', 'dropped'] as const;

interface ActionYearsProps {
  /** All of the line: the chain of a promise goes through every one. */
  readonly rounds: readonly Round[];
  /** Those that are compared: promises of other years only are left out. */
  readonly shown: readonly YearAnswers[];
  readonly labels: RoundLabels;
}

/** Each promise from its first year to its newest, and what came of it (PL3). */
export function ActionYears({ rounds, shown, labels }: ActionYearsProps) {
  const { t } = useTranslation(['years', 'common']);
  const round = useRound();
  const histories = useMemo(() => actionHistories(rounds), [rounds]);
  const rows = histories.filter(({ years }) => years.some((year) => shown.some(({ round }) => round === year.round)));
  if (rows.length === 0) {
    return (
      <Section heading={t('actions.heading')}>
        <Prose>{t('actions.none')}</Prose>
      </Section>
    );
  }
  const yearName = (round: string, year: number) => {
    const column = shown.find((one) => one.round === round);
    return column ? labels.short(column) : String(year);
  };
  const count = (status: ActionStatus) => rows.filter(({ outcome }) => outcome === status).length;
  const outcomes = OUTCOMES.filter((status) => count(status) > 0);
  const columns: DataColumn<ActionHistory>[] = [
    {
      key: 'action',
      header: t('column.action'),
      width: 'wide',
      cell: ({ newest, beganEarlier }) => (
        <>
          {newest.title.trim() || t('actions.untitled')}
          {beganEarlier && ` (${t('actions.beganEarlier')})`}
        </>
      ),
    },
    {
      key: 'years',
      header: t('column.byYear'),
      cell: ({ years }) => (
        <YearSpans
          entries={years.map(({ round, year, review, status, statusReason }) => ({
            year: yearName(round, year),
            text: [t(`common:status.${review?.result ?? status}`), (review?.reason || statusReason).trim()]
              .filter(Boolean)
              .join('. '),
          }))}
        />
      ),
    },
    {
      key: 'outcome',
      header: t('column.outcome'),
      cell: ({ outcome, newest }) => (
        <div className={styles.outcome}>
          <Stack gap="xs">
            <Row>
              <StatusBadge status={outcome} />
            </Row>
            {newest.round !== round.header.id && !newest.review && outcome !== 'done' && outcome !== 'dropped' && (
              <span>{t('actions.inPlan', { year: newest.year })}</span>
            )}
          </Stack>
        </div>
      ),
    },
  ];
  const table = (
    <DataTable
      caption={t('actions.table')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={({ years }) => `${years[0]?.round}/${years[0]?.action}`}
      rowHeader="action"
    />
  );
  return (
    <Section heading={t('actions.heading')} intro={<p>{t('actions.intro')}</p>}>
      <Stack gap="m">
        <Prose>
          {t('actions.sum', { count: rows.length })}{' '}
          {outcomes.map((status) => t(`actions.outcome.${status}`, { count: count(status) })).join(', ')}.
        </Prose>
        {table}
      </Stack>
    </Section>
  );
}
