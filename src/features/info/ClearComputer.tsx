import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreError } from '#domain/ports.ts';
import type { RoundHeader } from '#domain/round/round.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useSession } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { SaveFileButton } from '../SaveFileButton.tsx';
import { useServices } from '../services.ts';

/** What clearing came to, told until the page is left. */
type Outcome = 'done' | 'otherTab' | 'settingsLeft';

/** Takes everything of this app off this computer, after offering the files (DA10). */
export function ClearComputer() {
  const { t } = useTranslation(['info', 'common']);
  const { session, settings } = useServices();
  const language = useLanguage();
  const headers = useHeaders();
  const newer = useSession((state) => state.newer.length);
  const removed = useSession((state) => state.removed.length);
  const listError = useSession((state) => state.listError);
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<StoreError | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const shownError = error ?? listError;
  useEffect(() => {
    void session.list();
  }, [session]);

  async function clear() {
    setIsAsking(false);
    setError(null);
    setOutcome(null);
    const cleared = await session.clear();
    const areSettingsGone = settings.clear();
    if (!cleared.ok) return setError(cleared.error);
    if (cleared.value.kind === 'other-tab') setOutcome('otherTab');
    else setOutcome(areSettingsGone ? 'done' : 'settingsLeft');
  }

  return (
    <Section heading={t('info:clear.heading')} intro={t('info:clear.intro')}>
      <Stack gap="m">
        {shownError && <ErrorNotice error={shownError} level={3} />}
        {/* There from the start, so that what comes into it is read out. */}
        <div role="status">
          {outcome && (
            <Notice
              tone={outcome === 'done' ? 'success' : 'warning'}
              toneText={outcome === 'done' ? undefined : t('common:warning')}
              heading={t('info:clear.done')}
              level={3}
            >
              <p>{t(`info:clear.${outcome}Text`)}</p>
            </Notice>
          )}
        </div>
        {headers.length === 0 ? (
          <p>{t('info:clear.empty')}</p>
        ) : (
          <Stack as="ul" gap="s">
            {headers.map((header) => (
              <li key={header.id}>
                <Row justify="between" align="center">
                  <span>
                    {roundName(header, language)}
                    {header.example && ` – ${t('common:exampleMark')}`}
                  </span>
                  <SaveFileButton
                    roundId={header.id}
                    size="s"
                    label={t('info:clear.save', { round: roundName(header, language) })}
                  />
                </Row>
              </li>
            ))}
          </Stack>
        )}
        {removed > 0 && <p>{t('info:clear.removed', { count: removed })}</p>}
        {newer > 0 && <p>{t('info:clear.newer', { count: newer })}</p>}
        <p>{t('info:clear.otherTabs')}</p>
        <div>
          <Button kind="danger" icon="remove" onClick={() => setIsAsking(true)}>
            {t('info:clear.button')}
          </Button>
        </div>
        <p>{t('info:clear.rest')}</p>
        <ConfirmDialog
          heading={t('info:clear.confirmHeading')}
          open={isAsking}
          confirmText={t('info:clear.confirm')}
          cancelText={t('common:cancel')}
          closeText={t('common:close')}
          danger
          onConfirm={() => void clear()}
          onCancel={() => setIsAsking(false)}
        >
          <p>{t('info:clear.confirmRounds', { count: headers.length + removed + newer })}</p>
          <p>{t('info:clear.confirmText')}</p>
        </ConfirmDialog>
      </Stack>
    </Section>
  );
}

/** The rounds here, and the open one where storage gave it no place. */
function useHeaders(): readonly RoundHeader[] {
  const rounds = useSession((state) => state.rounds);
  const open = useSession((state) => state.round?.header ?? null);
  const stored = rounds?.map(({ header }) => header) ?? [];
  return open && !stored.some(({ id }) => id === open.id) ? [...stored, open] : stored;
}
