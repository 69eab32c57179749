import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreError } from '#domain/ports.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useSession } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { SaveFileButton } from '../SaveFileButton.tsx';
import { useServices } from '../services.ts';

/** Takes every round off this computer, after offering the files (in the spirit of DA10). */
export function ClearComputer() {
  const { t } = useTranslation(['info', 'common']);
  const { session } = useServices();
  const language = useLanguage();
  const announce = useAnnounce();
  const rounds = useSession((state) => state.rounds) ?? [];
  const listError = useSession((state) => state.listError);
  const [isAsking, setIsAsking] = useState(false);
  const [error, setError] = useState<StoreError | null>(null);
  const shownError = error ?? listError;
  useEffect(() => {
    void session.list();
  }, [session]);

  async function clear() {
    setIsAsking(false);
    setError(null);
    for (const { header } of rounds) {
      const removed = await session.remove(header.id);
      if (!removed.ok) {
        setError(removed.error);
        break;
      }
    }
    await session.list();
    if (session.getState().rounds?.length === 0) announce(t('info:clear.done'));
  }

  return (
    <Section heading={t('info:clear.heading')} intro={t('info:clear.intro')}>
      <Stack gap="m">
        {shownError && <ErrorNotice error={shownError} level={3} />}
        {rounds.length === 0 ? (
          <p>{t('info:clear.empty')}</p>
        ) : (
          <>
            <Stack as="ul" gap="s">
              {rounds.map(({ header }) => (
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
            <div>
              <Button kind="danger" icon="remove" onClick={() => setIsAsking(true)}>
                {t('info:clear.button')}
              </Button>
            </div>
          </>
        )}
        <p>{t('info:clear.rest')}</p>
        <ConfirmDialog
          heading={t('info:clear.confirmHeading', { count: rounds.length })}
          open={isAsking}
          confirmText={t('info:clear.button')}
          cancelText={t('common:cancel')}
          closeText={t('common:close')}
          danger
          onConfirm={() => void clear()}
          onCancel={() => setIsAsking(false)}
        >
          <p>{t('info:clear.confirmText')}</p>
        </ConfirmDialog>
      </Stack>
    </Section>
  );
}
