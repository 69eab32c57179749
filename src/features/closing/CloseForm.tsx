import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beforeClosing } from '#domain/closing/before-closing.ts';
import { closingsOf } from '#domain/closing/closings.ts';
import type { StoreError } from '#domain/ports.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { useAnnounce } from '#ui/Announcer.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { useWithoutPoint } from '../use-without-point.tsx';
import { BeforeClosingList } from './BeforeClosingList.tsx';

/** What the round looks like before it is closed, what still could be done, and closing it. */
export function CloseForm() {
  const { t } = useTranslation(['closing', 'common']);
  const { session } = useServices();
  const announce = useAnnounce();
  const withoutPoint = useWithoutPoint();
  const round = useRound();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<StoreError | 'too-much' | null>(null);
  const before = beforeClosing(round);
  const { id } = round.header;
  const number = (closingsOf(round).at(-1)?.number ?? 0) + 1;
  const isAlone = before.respondents.invited > 0;

  async function close() {
    setAsking(false);
    setBusy(true);
    const done = await withoutPoint.secured((securing) => session.closeRound(securing));
    setBusy(false);
    if (done === null) return;
    if (done.ok) announce(t('closing:close.done'));
    else setError(done.error.kind === 'too-much' ? 'too-much' : done.error);
  }

  return (
    <Stack gap="m">
      <BeforeClosingList before={before} date={session.today()} number={number} />
      {before.unanswered.length > 0 && <p>{t('closing:close.mayClose')}</p>}
      {error === 'too-much' && <Notice tone="error">{t('closing:tooMuch')}</Notice>}
      {error !== null && error !== 'too-much' && <ErrorNotice error={error} level={3} />}
      <Row>
        <Button kind="secondary" busy={isBusy} busyText={t('closing:close.button')} onClick={() => setAsking(true)}>
          {t('closing:close.button')}
        </Button>
        {before.conflicts > 0 && (
          <ButtonLink kind="quiet" href={href(paths.conflicts(id))}>
            {t('closing:close.toConflicts')}
          </ButtonLink>
        )}
        {isAlone && before.notAgreed.length > 0 && (
          <ButtonLink kind="quiet" href={href(paths.agree(id))}>
            {t('closing:close.toAgree')}
          </ButtonLink>
        )}
        {!isAlone && before.unanswered.length > 0 && (
          <ButtonLink kind="quiet" href={href(paths.answerList(id))}>
            {t('closing:close.toUnanswered')}
          </ButtonLink>
        )}
      </Row>
      <ConfirmDialog
        heading={t('closing:close.question')}
        open={isAsking}
        confirmText={t('closing:close.button')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        onConfirm={() => void close()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('closing:close.freezes')}</p>
        <p>{t('closing:close.goesOn')}</p>
        <p>{t('closing:close.again')}</p>
      </ConfirmDialog>
      {withoutPoint.dialog}
    </Stack>
  );
}
