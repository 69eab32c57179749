import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullestYear, yearsOfPlan } from '#domain/plan/plan-year.ts';
import { planActions } from '#domain/plan/review-state.ts';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Section } from '#ui/Section.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { DueList } from './DueList.tsx';
import { LoadTable } from './LoadTable.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { actionsByMonth } from './plan-groups.ts';
import { UndatedNote } from './UndatedNote.tsx';
import type { Plan } from './use-plan.ts';

const VIEWS = ['list', 'months', 'load'] as const;

/** The open actions in time: what is due when, the year by month, and who carries how much (PL7). */
export function YearSection({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const { year: roundYear } = useRound().header;
  const [view, setView] = useState<(typeof VIEWS)[number]>('list');
  const [chosen, setChosen] = useState<number | null>(null);
  const actions = planActions(plan.all);
  const years = yearsOfPlan(actions);
  const year = chosen !== null && years.includes(chosen) ? chosen : fullestYear(actions, roundYear);
  if (actionsByMonth(plan).length === 0) return null;
  return (
    <Section heading={t('year.heading')}>
      <Stack gap="m">
        <RadioGroup
          inline
          label={t('yearViews.label')}
          choices={VIEWS.map((value) => ({ value, label: t(`yearViews.${value}`) }))}
          value={view}
          onChange={setView}
        />
        {view === 'list' ? (
          <DueList plan={plan} />
        ) : years.length === 0 ? (
          <p>{t('load.nothing')}</p>
        ) : (
          <>
            {years.length > 1 && (
              <SelectField
                label={t('yearViews.year')}
                choices={years.map((one) => ({ value: String(one), label: String(one) }))}
                value={String(year)}
                onChange={(event) => setChosen(Number(event.target.value))}
              />
            )}
            {view === 'months' ? (
              <MonthGrid actions={actions} year={year} />
            ) : (
              <LoadTable actions={actions} year={year} />
            )}
            <UndatedNote actions={actions} year={year} />
          </>
        )}
      </Stack>
    </Section>
  );
}
