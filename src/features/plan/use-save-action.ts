import { useTranslation } from 'react-i18next';
import { canBeFirstPriority } from '#domain/plan/first-priority.ts';
import type { Action } from '#domain/round/action.ts';
import { type ActionDraft, addAction, changeAction } from '#domain/round/change-plan.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { takesPlace } from './plan-groups.ts';
import { useActionWords } from './use-action-words.ts';
import { useWrite } from './use-write.ts';

interface SaveAction {
  /** The ones of which one must wait before the draft can be saved as it is; null: nothing to ask (PL2). */
  waitingFor(draft: ActionDraft): readonly Action[] | null;
  /** Writes only the fields that differ from what the form was opened with; `waits` steps back in the same change. */
  save(draft: ActionDraft, waits?: Action): void;
}

/**
 * `before` is the row as the form was opened; null for a new one, which gets `id`. `along` gives what is kept elsewhere and
 * is written with it.
 */
export function useSaveAction(
  before: Action | null,
  id: string,
  actions: readonly Action[],
  along: () => ReadonlyMap<string, unknown>,
): SaveAction {
  const { t } = useTranslation('plan');
  const write = useWrite();
  const announce = useAnnounce();
  const words = useActionWords();
  return {
    waitingFor(draft) {
      const after = { ...draft, id };
      if (!takesPlace(before, after)) return null;
      const may = canBeFirstPriority(after, actions);
      return may.ok ? null : may.waiting;
    },
    save(draft, waits) {
      const own = before ? changeAction(before, draft) : addAction(id, draft);
      const later = waits ? changeAction(waits, { ...waits, priority: 'later' }) : [];
      write(new Map([...own, ...later, ...along()]));
      announce(t('said.saved', { title: words.title(draft) }));
    },
  };
}
