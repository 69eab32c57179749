import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownValue } from '#domain/join/replica.ts';
import type { StoreError } from '#domain/ports.ts';
import type { JoinRefusal } from '#domain/round/join-rounds.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import type { ShownError } from '#parts/error-words.ts';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useSession } from './hooks.ts';
import { itemNaming } from './item-naming.ts';
import { href, paths } from './paths.ts';
import { useServices } from './services.ts';
import { useLostParts } from './use-lost-parts.ts';
import { usePointWords } from './use-point-words.ts';
import { useWithoutPoint } from './use-without-point.tsx';

/** Which statements and actions of the open round could not be read, and the way to have them back (DA3, DA5). */
export function LostPartsNotice() {
  const { t } = useTranslation(['keeping', 'common']);
  const { session } = useServices();
  const language = useLanguage();
  const announce = useAnnounce();
  const words = usePointWords();
  const round = useSession((state) => state.round);
  const { lost, forget } = useLostParts();
  const { secured, dialog } = useWithoutPoint();
  const [error, setError] = useState<ShownError | null>(null);
  if (!lost || !round || lost.roundId !== round.header.id) return null;
  const { parts, point, isWhole, keys } = lost;
  const itemName = itemNaming(round.checklist, round.texts, language);
  const actionName = (id: string) =>
    String(shownValue(round.data, valueKey.actionField(id, 'title')) ?? t('keeping:lost.untitled'));

  async function bringBack(pointId: string) {
    const done = await secured<JoinRefusal | StoreError>((securing) => session.bringBack(pointId, keys, securing));
    if (done?.ok) {
      announce(t('keeping:lost.done'));
      forget();
    } else if (done) setError(done.error);
  }

  return (
    <Stack gap="s">
      <Notice
        tone="warning"
        toneText={t('common:warning')}
        heading={t('keeping:lost.heading')}
        live="polite"
        onClose={forget}
        closeText={t('common:close')}
        actions={
          point ? (
            <Button kind="secondary" onClick={() => void bringBack(point.id)}>
              {t('keeping:lost.bringBack')}
            </Button>
          ) : (
            <ButtonLink kind="secondary" href={href(paths.openFile)}>
              {t('keeping:lost.openFile')}
            </ButtonLink>
          )
        }
      >
        <ul>
          {parts.items.map((id) => (
            <li key={`item ${id}`}>{itemName(id)}</li>
          ))}
          {parts.actions.map((id) => (
            <li key={`action ${id}`}>{t('keeping:lost.action', { title: actionName(id) })}</li>
          ))}
          {parts.others > 0 && <li>{t('keeping:preview.count.others', { count: parts.others })}</li>}
        </ul>
        <p>
          {point
            ? t(isWhole ? 'keeping:lost.point' : 'keeping:lost.pointSome', { time: words(point).time })
            : t('keeping:lost.noPoint')}
        </p>
      </Notice>
      {error && <ErrorNotice error={error} />}
      {dialog}
    </Stack>
  );
}
