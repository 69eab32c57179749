import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RestorePoint, StoreError } from '#domain/ports.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Row } from '#ui/Row.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useSession } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { useServices } from '../services.ts';
import { usePointWords } from '../use-point-words.ts';

/** Rounds that were removed: each can be put back from its last restore point, or deleted for good (DA5). */
export function RemovedSection({ onGone }: { onGone(): void }) {
  const { t } = useTranslation(['keeping', 'common']);
  const { session } = useServices();
  const language = useLanguage();
  const announce = useAnnounce();
  const words = usePointWords();
  const removed = useSession((state) => state.removed);
  const [forgetting, setForgetting] = useState<RestorePoint | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  if (removed.length === 0) return null;
  const name = ({ header }: RestorePoint) => roundName(header, language);

  async function finish(done: ReturnType<typeof session.forgetRemoved>, text: string) {
    const result = await done;
    setForgetting(null);
    if (!result.ok) return setError(result.error);
    setError(null);
    announce(text);
    onGone();
  }

  return (
    <Section heading={t('keeping:removed.heading')} intro={t('keeping:removed.intro')}>
      <Stack gap="m">
        {error && <ErrorNotice error={error} level={3} />}
        <Stack as="ul" gap="s">
          {removed.map((point) => (
            <li key={point.header.id}>
              <Row justify="between" align="center">
                <span>
                  {t('keeping:removed.line', {
                    round: name(point),
                    time: words(point).time,
                    content: words(point).content,
                  })}
                </span>
                <Row gap="xs">
                  <Button
                    kind="secondary"
                    size="s"
                    ariaLabel={t('keeping:removed.returnNamed', { round: name(point) })}
                    onClick={() =>
                      void finish(
                        session.returnRemoved(point.header.id, point.id),
                        t('keeping:removed.returned', { round: name(point) }),
                      )
                    }
                  >
                    {t('keeping:removed.return')}
                  </Button>
                  <Button
                    kind="quiet"
                    size="s"
                    icon="remove"
                    ariaLabel={t('keeping:removed.forgetNamed', { round: name(point) })}
                    onClick={() => setForgetting(point)}
                  >
                    {t('keeping:removed.forget')}
                  </Button>
                </Row>
              </Row>
            </li>
          ))}
        </Stack>
      </Stack>
      <ConfirmDialog
        heading={forgetting ? t('keeping:removed.confirmHeading', { round: name(forgetting) }) : ''}
        open={forgetting !== null}
        confirmText={t('keeping:removed.forget')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        danger
        onConfirm={() => {
          if (!forgetting) return;
          const text = t('keeping:removed.forgotten', { round: name(forgetting) });
          void finish(session.forgetRemoved(forgetting.header.id), text);
        }}
        onCancel={() => setForgetting(null)}
      >
        <p>{t('keeping:removed.confirmText')}</p>
      </ConfirmDialog>
    </Section>
  );
}
