import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actionsByGoal, changeGoal, removeGoal } from '#domain/plan/goals.ts';
import { planActions } from '#domain/plan/review-state.ts';
import type { Action } from '#domain/round/action.ts';
import type { GoalValue } from '#domain/round/plan-values.ts';
import { type Goal, goalsOf } from '#domain/round/read-goals.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Expander } from '#ui/Expander.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useFocusLater } from '#ui/useFocusLater.ts';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';
import { GoalCard } from './GoalCard.tsx';
import { GoalExample } from './GoalExample.tsx';
import { GoalForm } from './GoalForm.tsx';
import { ServingList } from './ServingList.tsx';
import { useWrite } from './use-write.ts';

type Open =
  | { readonly kind: 'form'; readonly goal: Goal | null; readonly title: string }
  | { readonly kind: 'remove'; readonly goal: Goal };

/** The municipality's own goals, each with the actions that serve it (PL5). */
export function GoalsSection({ actions }: { readonly actions: readonly Action[] }) {
  const { t } = useTranslation(['plan', 'common']);
  const { session, now } = useServices();
  const write = useWrite();
  const announce = useAnnounce();
  const addButton = useRef<HTMLButtonElement>(null);
  const focusAdd = useFocusLater(addButton);
  const goals = goalsOf(useRound());
  const { goals: served, others } = actionsByGoal(goals, planActions(actions));
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);

  function save(goal: Goal | null, parts: Omit<GoalValue, 'order'>) {
    write(changeGoal(goal?.id ?? session.newId(), { ...parts, order: goal?.order ?? now() }));
    announce(t('goals.saved', { title: parts.title }));
    close();
  }
  function remove({ id, title }: Goal) {
    write(removeGoal(id));
    announce(t('goals.removed', { title }));
    close();
    focusAdd();
  }

  return (
    <Section heading={t('goals.heading')} intro={t('goals.intro')}>
      <Stack gap="m">
        {goals.length === 0 ? (
          <Prose>{t('goals.none')}</Prose>
        ) : (
          <Stack as="ul" gap="m">
            {served.map(({ goal, actions: serving }) => (
              <GoalCard
                key={goal.id}
                goal={goal}
                actions={serving}
                onEdit={() => setOpen({ kind: 'form', goal, title: goal.title })}
                onRemove={() => setOpen({ kind: 'remove', goal })}
              />
            ))}
          </Stack>
        )}
        {goals.length > 0 && others.length > 0 && (
          <Expander summary={t('goals.others', { count: others.length })}>
            <ServingList actions={others} />
          </Expander>
        )}
        <div>
          <Button
            kind="secondary"
            icon="add"
            ref={addButton}
            onClick={() => setOpen({ kind: 'form', goal: null, title: '' })}
          >
            {t('goals.add')}
          </Button>
        </div>
        <GoalExample onUse={(title) => setOpen({ kind: 'form', goal: null, title })} />
      </Stack>
      {open?.kind === 'form' && (
        <GoalForm goal={open.goal} title={open.title} onSave={(parts) => save(open.goal, parts)} onClose={close} />
      )}
      {open?.kind === 'remove' && (
        <ConfirmDialog
          heading={t('goals.removal.heading')}
          open
          confirmText={t('goals.removal.confirm')}
          cancelText={t('goals.removal.cancel')}
          closeText={t('common:close')}
          danger
          onConfirm={() => remove(open.goal)}
          onCancel={close}
        >
          <p>{t('goals.removal.text', { title: open.goal.title })}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
