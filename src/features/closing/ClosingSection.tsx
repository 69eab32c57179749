import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isClosed } from '#domain/closing/closings.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useRound } from '../hooks.ts';
import { useClosingText } from '../use-closing-text.ts';
import { useFocusWhenLost } from '../use-focus-when-lost.ts';
import { CloseForm } from './CloseForm.tsx';
import { ClosingHistory } from './ClosingHistory.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import { WaitingList } from './WaitingList.tsx';

/** Where a round ends: what would be frozen, or that it is closed, what waits, and opening it again (YR5). */
export function ClosingSection() {
  const { t } = useTranslation('closing');
  const round = useRound();
  const text = useClosingText(round);
  const [isAsking, setAsking] = useState(false);
  // The button that closed or reopened is gone with its form.
  const heading = useFocusWhenLost<HTMLSpanElement>(String(isClosed(round)));
  if (!isClosed(round)) {
    return (
      <Section
        heading={
          <span ref={heading} tabIndex={-1}>
            {t('close.heading')}
          </span>
        }
        intro={t('close.intro')}
      >
        <Stack gap="m">
          {text !== '' && <p>{text}</p>}
          <CloseForm />
          <ClosingHistory />
        </Stack>
      </Section>
    );
  }
  return (
    <Section
      heading={
        <span ref={heading} tabIndex={-1}>
          {t('closed.heading')}
        </span>
      }
      intro={t('closed.text')}
    >
      <Stack gap="m">
        <p>{text}</p>
        <WaitingList />
        <div>
          <Button kind="secondary" onClick={() => setAsking(true)}>
            {t('reopen.button')}
          </Button>
        </div>
        <ClosingHistory />
      </Stack>
      {isAsking && <ReopenDialog onClose={() => setAsking(false)} />}
    </Section>
  );
}
