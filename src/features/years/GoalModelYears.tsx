import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearAnswers } from '#domain/compare/compare-rounds.ts';
import {
  type GoalHistory,
  goalHistories,
  type ModelHistory,
  modelHistories,
} from '#domain/compare/goal-model-histories.ts';
import type { Round } from '#domain/round/round.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Section } from '#ui/Section.tsx';
import { useModelTexts } from '../hooks.ts';
import type { RoundLabels } from './use-round-labels.ts';
import { YearSpans } from './YearSpans.tsx';

interface GoalModelYearsProps {
  readonly rounds: readonly Round[];
  readonly shown: readonly YearAnswers[];
  readonly labels: RoundLabels;
}

/** The municipality's own goals and the models in use, year by year (PL3). Where no year has any: nothing. */
export function GoalModelYears({ rounds, shown, labels }: GoalModelYearsProps) {
  const { t } = useTranslation(['years', 'common']);
  const models = useModelTexts().models;
  const goals = useMemo(() => goalHistories(rounds), [rounds]);
  const uses = useMemo(() => modelHistories(rounds), [rounds]);
  const yearName = (round: string, year: number) => {
    const column = shown.find((one) => one.round === round);
    return column ? labels.short(column) : String(year);
  };
  return (
    <>
      {goals.length > 0 && (
        <Section heading={t('goals.heading')}>
          <DataTable<GoalHistory>
            caption={t('goals.heading')}
            hideCaption
            rows={goals}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'goal',
                header: t('column.goal'),
                width: 'wide',
                cell: ({ title, by }) => (by === null ? title : t('goals.by', { title, year: by })),
              },
              {
                key: 'years',
                header: t('column.years'),
                cell: ({ rounds: has }) => has.map(({ round, year }) => yearName(round, year)).join(', '),
              },
            ]}
          />
        </Section>
      )}
      {uses.length > 0 && (
        <Section heading={t('models.heading')}>
          <DataTable<ModelHistory>
            caption={t('models.heading')}
            hideCaption
            rows={uses}
            rowKey={({ model }) => model}
            columns={[
              {
                key: 'model',
                header: t('column.model'),
                width: 'wide',
                cell: ({ model }) => models[model]?.name ?? model,
              },
              {
                key: 'years',
                header: t('column.byYear'),
                cell: ({ rounds: told }) => (
                  <YearSpans
                    entries={told.map(({ round, year, use }) => ({
                      year: yearName(round, year),
                      text: t(`common:use.${use.use}`),
                    }))}
                  />
                ),
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}
