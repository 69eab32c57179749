import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closingLine } from '#domain/closing/closing-line.ts';
import { formatDate } from '#parts/format-date.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { ReopenDialog } from './ReopenDialog.tsx';
import { WaitingList } from './WaitingList.tsx';

/** On the screens that answer: that the round is closed, what waits, and the way to open it again (YR5). */
export function ClosedNotice() {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  const round = useRound();
  const [isAsking, setAsking] = useState(false);
  const line = closingLine(round);
  const kind = useRef(line.kind);
  useEffect(() => {
    if (kind.current === line.kind) return;
    kind.current = line.kind;
    // The notice is gone with the button that reopened the round.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [line.kind]);
  if (line.kind !== 'closed') return null;
  const date = formatDate(line.date, language);
  return (
    <Notice
      tone="info"
      heading={t('notice.heading', { date })}
      actions={
        <Button kind="secondary" size="s" onClick={() => setAsking(true)}>
          {t('reopen.button')}
        </Button>
      }
    >
      <Stack gap="xs">
        <p>{t('notice.text')}</p>
        {line.isOneOfSeveral && <p>{t('notice.several', { date })}</p>}
        <WaitingList />
      </Stack>
      {isAsking && <ReopenDialog onClose={() => setAsking(false)} />}
    </Notice>
  );
}
