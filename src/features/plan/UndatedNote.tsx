import { useTranslation } from 'react-i18next';
import { planLoad } from '#domain/plan/plan-load.ts';
import type { Action } from '#domain/round/action.ts';
import { Prose } from '#ui/Prose.tsx';
import { useActionWords } from './use-action-words.ts';

/** Says which actions no month can show. */
export function UndatedNote({ actions, year }: { readonly actions: readonly Action[]; readonly year: number }) {
  const { t } = useTranslation('plan');
  const words = useActionWords();
  const { undated } = planLoad(actions, year);
  return (
    <Prose tone="soft" size="s">
      <p>{t('load.oneMonth')}</p>
      {undated.length > 0 && (
        <p>{t('load.undated', { count: undated.length, titles: undated.map(words.title).join('; ') })}</p>
      )}
    </Prose>
  );
}
