import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewState } from '#domain/plan/review-state.ts';
import { lastActionsOf } from '#domain/round/read-plan.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useModels, useModelTexts, useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { ActionForm } from './ActionForm.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { ContinuedPlan } from './ContinuedNote.tsx';
import { EmptyPlan } from './EmptyPlan.tsx';
import { GoalsSection } from './GoalsSection.tsx';
import { HandlingSummary } from './HandlingSummary.tsx';
import { PlanSections } from './PlanSections.tsx';
import { ContinuedProvider, useLaterRounds } from './use-continued.ts';
import { usePlan } from './use-plan.ts';
import { usePlanVerbs } from './use-plan-verbs.tsx';
import { YearSection } from './YearSection.tsx';

/** The plan of the round: first priority, the others, those that are over, and the year by due month (PL1, PL2). */
export function PlanScreen() {
  // Asked for here, so that a form that opens or a first row never makes the page wait.
  const { t } = useTranslation(['plan', 'indicators']);
  const round = useRound();
  useModels();
  useModelTexts();
  const plan = usePlan();
  const continued = useLaterRounds();
  const [isAdding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const { verbs, dialogs, focusRow } = usePlanVerbs(plan, addButton);
  const { id } = round.header;
  const untold = reviewState(plan.all, lastActionsOf(round)).untold.length;
  const open = plan.first.length + plan.later.length;
  const isEmpty = open + plan.over.length === 0;
  return (
    <ContinuedProvider value={continued}>
      <Stack gap="xl">
        <PageTitle documentTitle={t('title')} lead={isEmpty ? undefined : t('lead', { count: open })}>
          {t('title')}
        </PageTitle>
        <ContinuedPlan />
        {untold > 0 && (
          <Notice
            tone="info"
            actions={
              <ButtonLink kind="secondary" href={href(paths.lastYear(id))}>
                {t('untold.button')}
              </ButtonLink>
            }
          >
            <p>{t('untold.text', { count: untold })}</p>
          </Notice>
        )}
        {isEmpty ? (
          <>
            <EmptyPlan addRef={addButton} onAdd={() => setAdding(true)} />
            <GoalsSection actions={plan.all} />
          </>
        ) : (
          <>
            <Row>
              <Button icon="add" ref={addButton} onClick={() => setAdding(true)}>
                {t('add')}
              </Button>
              <ButtonLink kind="secondary" href={href(paths.actions(id))}>
                {t('more')}
              </ButtonLink>
            </Row>
            <PlanSections plan={plan} verbs={verbs} />
            <GoalsSection actions={plan.all} />
            <YearSection plan={plan} />
            <CalendarSection actions={plan.all} />
            <HandlingSummary />
            <Row>
              <ButtonLink href={href(paths.reports(id))} iconRight="arrow-right">
                {t('toReports')}
              </ButtonLink>
              <ButtonLink kind="secondary" href={href(paths.indicators(id))}>
                {t('toIndicators')}
              </ButtonLink>
            </Row>
          </>
        )}
        {isAdding && (
          <ActionForm
            action={null}
            actions={plan.all}
            onClose={(saved) => {
              setAdding(false);
              if (saved) focusRow(saved);
            }}
          />
        )}
        {dialogs}
      </Stack>
    </ContinuedProvider>
  );
}
