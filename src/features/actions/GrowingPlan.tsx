import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canBeFirstPriority, firstPriority, MOST_FIRST_PRIORITY } from '#domain/plan/first-priority.ts';
import { planActions } from '#domain/plan/review-state.ts';
import type { Action } from '#domain/round/action.ts';
import { changeAction } from '#domain/round/change-plan.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { useFocusWhenLost } from '../use-focus-when-lost.ts';
import { WhichWaitsDialog } from '../WhichWaitsDialog.tsx';
import styles from './actions.module.css';
import { FreeSlot, PlanSlot } from './PlanSlot.tsx';

const PLACES = Array.from({ length: MOST_FIRST_PRIORITY }, (_, index) => index + 1);

/** The plan as it grows: five places for the coming year, visibly five, and what waits (PL2). */
export function GrowingPlan() {
  const { t } = useTranslation('actions');
  const { session } = useServices();
  const round = useRound();
  const announce = useAnnounce();
  const [sixth, setSixth] = useState<Action | null>(null);
  const actions = actionsOf(round);
  const first = firstPriority(actions);
  const others = planActions(actions).filter((action) => !first.actions.includes(action));
  const box = useFocusWhenLost<HTMLDivElement>(first.actions.map(({ id }) => id).join(' '));
  const place = sixth ? canBeFirstPriority(sixth, actions) : { ok: true as const };

  const move = (priority: Action['priority'], action: Action, waiting?: Action) => {
    session.change(
      new Map([
        ...changeAction(action, { ...action, priority }),
        ...(waiting ? changeAction(waiting, { ...waiting, priority: 'later' }) : []),
      ]),
    );
    setSixth(null);
    announce(t(priority === 'first' ? 'plan.raised' : 'plan.putLater', { title: action.title }));
  };
  const raise = (action: Action) => (canBeFirstPriority(action, actions).ok ? move('first', action) : setSixth(action));

  return (
    <Section
      heading={t('plan.heading')}
      intro={t('plan.intro', { count: first.actions.length })}
      aside={
        <ButtonLink size="s" kind="quiet" href={href(paths.plan(round.header.id))} iconRight="arrow-right">
          {t('plan.open')}
        </ButtonLink>
      }
    >
      <div ref={box} tabIndex={-1} className={styles.focusable}>
        <Stack gap="s">
          {first.tooMany > 0 && <Prose size="s">{t('plan.tooMany', { count: first.tooMany })}</Prose>}
          <Stack as="ol" gap="xs">
            {first.actions.map((action, index) => (
              <PlanSlot
                key={action.id}
                number={index + 1}
                action={action}
                verb="plan.later"
                onMove={() => move('later', action)}
              />
            ))}
            {PLACES.slice(first.actions.length).map((number) => (
              <FreeSlot key={number} number={number} />
            ))}
          </Stack>
          {others.length > 0 && (
            <Section level={3} heading={t('plan.others', { count: others.length })}>
              <Stack as="ul" gap="xs">
                {others.map((action) => (
                  <PlanSlot key={action.id} action={action} verb="plan.raise" onMove={() => raise(action)} />
                ))}
              </Stack>
            </Section>
          )}
        </Stack>
      </div>
      {sixth && !place.ok && (
        <WhichWaitsDialog
          sixth={sixth.title}
          waiting={place.waiting}
          sixthMayWait={false}
          onChoose={(id) =>
            move(
              'first',
              sixth,
              actions.find((action) => action.id === id),
            )
          }
          onCancel={() => setSixth(null)}
        />
      )}
    </Section>
  );
}
