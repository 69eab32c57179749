import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePoints } from '#domain/ports.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import type { ShownError } from '#parts/error-words.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { Spinner } from '#ui/Spinner.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useSession } from './hooks.ts';
import { useServices } from './services.ts';

// A new round has no points yet, and its first statement waits for nothing it doesn't need.
const RestorePointsTable = lazy(async () => ({
  default: (await import('./RestorePointsTable.tsx')).RestorePointsTable,
}));

/** Earlier states of the open round on this computer, and the way back to them (DA5). */
export function RestorePointsSection() {
  const { t } = useTranslation(['home', 'common']);
  const { session } = useServices();
  const round = useSession((state) => state.round);
  const isDailyMissing = useSession((state) => state.dailyPointFailed !== null);
  const [found, setFound] = useState<RestorePoints | null>(null);
  const [error, setError] = useState<ShownError | null>(null);
  // What keeps the round from being stored stands above the page already.
  const isTold = useSession(({ save }) => save.kind === 'failed' && save.error.kind === error?.kind);
  const [restored, setRestored] = useState<string | null>(null);
  // Points are made when the round changes; the new one is there once everything of the change is stored.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` tells that there may be a new point
  useEffect(() => {
    let isCurrent = true;
    void session
      .settled()
      .then(() => session.points())
      .then((points) => {
        if (!isCurrent) return;
        setError(points.ok ? null : points.error);
        if (points.ok) setFound(points.value);
      });
    return () => {
      isCurrent = false;
    };
  }, [session, round]);

  return (
    <Section heading={t('home:preparation.points.heading')} intro={t('home:preparation.points.intro')}>
      <Stack gap="m">
        {error && (isTold ? <p>{t('home:preparation.points.notNow')}</p> : <ErrorNotice error={error} level={3} />)}
        {isDailyMissing && (
          <Notice
            tone="warning"
            toneText={t('common:warning')}
            heading={t('home:preparation.points.dailyFailed.heading')}
            level={3}
          >
            <p>{t('home:preparation.points.dailyFailed.text')}</p>
          </Notice>
        )}
        {/* There from the start, so that what comes into it is read out. */}
        <div role="status">
          {restored && (
            <Notice tone="success" heading={t('home:preparation.points.done.heading', { time: restored })} level={3}>
              <p>{t('home:preparation.points.done.text')}</p>
            </Notice>
          )}
        </div>
        {found && found.unreadable > 0 && <p>{t('home:preparation.points.unreadable', { count: found.unreadable })}</p>}
        {found?.points.length === 0 && <EmptyState>{t('home:preparation.points.empty')}</EmptyState>}
        {found && found.points.length > 0 && (
          <Suspense fallback={<Spinner text={t('common:loading')} />}>
            <RestorePointsTable points={found.points} onRestored={setRestored} />
          </Suspense>
        )}
      </Stack>
    </Section>
  );
}
