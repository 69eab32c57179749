import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useSession } from '../hooks.ts';
import { useServices } from '../services.ts';
import { Doors } from './Doors.tsx';
import { Records } from './Records.tsx';
import { useAside } from './use-aside.ts';
import { Welcome } from './Welcome.tsx';

// The first visit needs none of it.
const HomeWithRounds = lazy(async () => ({ default: (await import('./HomeWithRounds.tsx')).HomeWithRounds }));

/** Where one comes in: what this is, the rounds on this computer, and the four doors. */
export function HomeScreen() {
  const { t } = useTranslation(['home', 'common']);
  const { session } = useServices();
  const rounds = useSession((state) => state.rounds);
  const listError = useSession((state) => state.listError);
  const isMoreHere = useSession((state) => state.newer.length > 0 || state.removed.length > 0);
  const aside = useAside();
  const [removed, setRemoved] = useState(0);
  useEffect(() => {
    void session.list();
  }, [session]);
  const isFirst = rounds?.length === 0 && !isMoreHere && aside.length === 0;
  const loading = <Spinner text={t('common:loading')} />;

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
      {rounds === null && loading}
      {isFirst && (
        <>
          <Welcome isStoring={listError === null} />
          <Doors hasRounds={false} />
          <Records />
        </>
      )}
      {rounds !== null && !isFirst && (
        <Suspense fallback={loading}>
          <HomeWithRounds rounds={rounds} aside={aside} onGone={() => setRemoved((count) => count + 1)} />
        </Suspense>
      )}
    </Stack>
  );
}
