import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canBeFirstPriority } from '#domain/plan/first-priority.ts';
import type { Action } from '#domain/round/action.ts';
import { changeAction, removeAction } from '#domain/round/change-plan.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { ActionForm } from './ActionForm.tsx';
import type { RowVerbs } from './PlanTable.tsx';
import { RemoveAction } from './RemoveAction.tsx';
import { useActionWords } from './use-action-words.ts';
import type { Plan } from './use-plan.ts';
import { useWrite } from './use-write.ts';
import { WhichWaits } from './WhichWaits.tsx';

type Open = { readonly kind: 'edit' | 'remove' | 'waits'; readonly action: Action };

interface PlanVerbs {
  readonly verbs: RowVerbs;
  /** The dialog that a verb has opened. */
  readonly dialogs: ReactNode;
  /** Brings focus to a row that has come or moved. */
  focusRow(id: string): void;
}

/** What can be done with a row: edit, remove, and move between the first and those that wait (PL2). */
export function usePlanVerbs(plan: Plan, afterRemoval: RefObject<HTMLElement | null>): PlanVerbs {
  const { t } = useTranslation('plan');
  const write = useWrite();
  const announce = useAnnounce();
  const words = useActionWords();
  const [open, setOpen] = useState<Open | null>(null);
  const [focus, setFocus] = useState<{ readonly row: string | null } | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());

  // A row that has moved to another table is a new element there.
  useEffect(() => {
    if (focus) (focus.row === null ? afterRemoval.current : buttons.current.get(focus.row))?.focus();
  }, [focus, afterRemoval]);

  const close = () => setOpen(null);
  const focusRow = (row: string) => setFocus({ row });

  function setPriority(action: Action, priority: Action['priority'], waits?: Action) {
    const later = waits ? changeAction(waits, { ...waits, priority: 'later' }) : [];
    write(new Map([...changeAction(action, { ...action, priority }), ...later]));
    announce(t(`said.${priority}`, { title: words.title(action) }));
    focusRow(action.id);
  }

  const verbs: RowVerbs = {
    edit: (action) => setOpen({ kind: 'edit', action }),
    remove: (action) => setOpen({ kind: 'remove', action }),
    move(action) {
      if (plan.first.some(({ id }) => id === action.id)) setPriority(action, 'later');
      else if (canBeFirstPriority(action, plan.all).ok) setPriority(action, 'first');
      else setOpen({ kind: 'waits', action });
    },
    editRef: (id) => (button) => {
      if (!button) return;
      buttons.current.set(id, button);
      return () => {
        if (buttons.current.get(id) === button) buttons.current.delete(id);
      };
    },
  };

  const dialogs = open && (
    <>
      {open.kind === 'edit' && (
        <ActionForm
          action={open.action}
          actions={plan.all}
          onClose={(saved) => {
            close();
            if (saved) focusRow(saved);
          }}
        />
      )}
      {open.kind === 'remove' && (
        <RemoveAction
          action={open.action}
          onCancel={close}
          onConfirm={() => {
            write(removeAction(open.action.id));
            announce(t('said.removed', { title: words.title(open.action) }));
            close();
            setFocus({ row: null });
          }}
        />
      )}
      {open.kind === 'waits' && (
        <WhichWaits
          action={open.action}
          waiting={plan.first}
          onCancel={close}
          onChoose={(waits) => {
            close();
            setPriority(open.action, 'first', waits);
          }}
        />
      )}
    </>
  );
  return { verbs, dialogs, focusRow };
}
