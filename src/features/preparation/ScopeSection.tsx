import { useTranslation } from 'react-i18next';
import { itemsInScope } from '#domain/checklist/items-in-scope.ts';
import { widenScope } from '#domain/round/change-answers.ts';
import { placeOfRound, type Round, scopeOf } from '#domain/round/round.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useServices } from '../services.ts';
import { WhileOpen } from '../WhileOpen.tsx';

/** Full or short; a short round can be widened without losing an answer (AN7). */
export function ScopeSection({ round }: { round: Round }) {
  const { t } = useTranslation('home');
  const { session } = useServices();
  const announce = useAnnounce();
  const scope = scopeOf(round);
  const place = placeOfRound(round);
  const all = itemsInScope(round.checklist, 'full', place).length;
  const asked = itemsInScope(round.checklist, scope, place).length;

  function widen() {
    session.change(widenScope(), 'widen');
    announce(t('preparation.scope.widened', { count: all }));
  }

  return (
    <Section heading={t('preparation.scope.heading')}>
      <Stack gap="s">
        <p>{t(`preparation.scope.${scope}`, { count: asked })}</p>
        {scope === 'short' && (
          <>
            <p>{t('preparation.scope.pause', { count: all - asked })}</p>
            <div>
              <WhileOpen>
                <Button kind="secondary" onClick={widen}>
                  {t('preparation.scope.widen')}
                </Button>
              </WhileOpen>
            </div>
          </>
        )}
      </Stack>
    </Section>
  );
}
