import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePoint, RestorePoints } from '#domain/ports.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import type { ShownError } from '#parts/error-words.ts';
import { Button } from '#ui/Button.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useSession } from './hooks.ts';
import { RestorePointDialog } from './RestorePointDialog.tsx';
import { useServices } from './services.ts';
import { usePointWords } from './use-point-words.ts';

/** Earlier states of the open round on this computer, and the way back to them (DA5). */
export function RestorePointsSection() {
  const { t } = useTranslation(['home', 'common']);
  const { session } = useServices();
  const words = usePointWords();
  const round = useSession((state) => state.round);
  const isDailyMissing = useSession((state) => state.dailyPointFailed !== null);
  const [found, setFound] = useState<RestorePoints | null>(null);
  const [error, setError] = useState<ShownError | null>(null);
  const [shown, setShown] = useState<RestorePoint | null>(null);
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
    <Section heading={t('home:points.heading')} intro={t('home:points.intro')}>
      <Stack gap="m">
        {error && <ErrorNotice error={error} level={3} />}
        {isDailyMissing && (
          <Notice
            tone="warning"
            toneText={t('common:warning')}
            heading={t('home:points.dailyFailed.heading')}
            level={3}
          >
            <p>{t('home:points.dailyFailed.text')}</p>
          </Notice>
        )}
        {/* There from the start, so that what comes into it is read out. */}
        <div role="status">
          {restored && (
            <Notice tone="success" heading={t('home:points.done.heading', { time: restored })} level={3}>
              <p>{t('home:points.done.text')}</p>
            </Notice>
          )}
        </div>
        {found && found.unreadable > 0 && <p>{t('home:points.unreadable', { count: found.unreadable })}</p>}
        {found?.points.length === 0 && <EmptyState>{t('home:points.empty')}</EmptyState>}
        {found && found.points.length > 0 && (
          <DataTable
            caption={t('home:points.heading')}
            hideCaption
            columns={[
              { key: 'time', header: t('home:points.column.time'), cell: (point) => words(point).time },
              { key: 'reason', header: t('home:points.column.reason'), cell: (point) => words(point).reason },
              { key: 'content', header: t('home:points.column.content'), cell: (point) => words(point).content },
              {
                key: 'look',
                header: t('home:points.column.look'),
                hideHeader: true,
                cell: (point) => (
                  <Button
                    kind="secondary"
                    size="s"
                    ariaLabel={t('home:points.lookAt', { time: words(point).time, reason: words(point).reason })}
                    onClick={() => setShown(point)}
                  >
                    {t('home:points.look')}
                  </Button>
                ),
              },
            ]}
            rows={found.points}
            rowKey={(point) => point.id}
          />
        )}
      </Stack>
      {shown && (
        <RestorePointDialog
          point={shown}
          onClose={() => setShown(null)}
          onRestored={() => {
            setRestored(words(shown).time);
            setShown(null);
          }}
        />
      )}
    </Section>
  );
}
