import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundHeader } from '#domain/round/round.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useSession } from '../hooks.ts';
import { RemoveRoundDialog } from '../RemoveRoundDialog.tsx';
import { useServices } from '../services.ts';
import { AsideNotice } from './AsideNotice.tsx';
import { Doors } from './Doors.tsx';
import { ExampleSection } from './ExampleSection.tsx';
import { NewerNotice } from './NewerNotice.tsx';
import { RemovedSection } from './RemovedSection.tsx';
import { RoundsSection } from './RoundsSection.tsx';

/** Where one comes in: what this is, the rounds on this computer, and the four doors. */
export function HomeScreen() {
  const { t } = useTranslation(['home', 'common']);
  const { session, content } = useServices();
  const items = content.checklist().areas.flatMap((area) => area.items);
  const rounds = useSession((state) => state.rounds);
  const listError = useSession((state) => state.listError);
  const [removing, setRemoving] = useState<RoundHeader | null>(null);
  const [removed, setRemoved] = useState(0);
  useEffect(() => {
    void session.list();
  }, [session]);
  const real = rounds?.filter((round) => !round.header.example) ?? [];
  const examples = rounds?.filter((round) => round.header.example) ?? [];

  function noteRemoved() {
    setRemoving(null);
    setRemoved((count) => count + 1);
  }

  return (
    <Stack gap="xl">
      {/* The card with the button is gone after removing: focus goes to the top. */}
      <PageTitle
        documentTitle={t('home:title')}
        lead={t('home:lead')}
        eyebrow={t('home:eyebrow')}
        focusKey={`removed ${removed}`}
      >
        {t('home:heading')}
      </PageTitle>
      {listError && <ErrorNotice error={listError} />}
      <NewerNotice />
      <AsideNotice />
      {rounds === null && <Spinner text={t('common:loading')} />}
      {rounds !== null && real.length === 0 && (
        <Prose as="div">
          <p>{t('home:welcome.time', { full: items.length, short: items.filter((item) => item.screening).length })}</p>
          <p>{t('home:welcome.place')}</p>
        </Prose>
      )}
      {real.length > 0 && <RoundsSection rounds={real} onRemove={setRemoving} />}
      <Doors hasRounds={real.length > 0} />
      <RemovedSection onGone={noteRemoved} />
      <ExampleSection rounds={examples} onRemove={setRemoving} />
      <Prose as="div" size="s" tone="soft">
        <p>{t('home:records')}</p>
      </Prose>
      <RemoveRoundDialog header={removing} onClose={() => setRemoving(null)} onRemoved={noteRemoved} />
    </Stack>
  );
}
