import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreError } from '#domain/ports.ts';
import type { Round, RoundHeader } from '#domain/round/round.ts';
import { ErrorNotice } from '#parts/ErrorNotice.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';
import { useLanguage } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { useServices } from '../services.ts';
import type { WithoutPoint } from '../use-without-point.tsx';
import { BringInAnswers } from './BringInAnswers.tsx';

interface SamePlaceChoiceProps {
  file: Round;
  /** The other round of that municipality and year, on this computer. */
  other: RoundHeader;
  mayLeave(): Promise<boolean>;
  secured: WithoutPoint['secured'];
  onOpen(): void;
  onCancel(): void;
}

/** Two rounds of one municipality and year: kept apart, or the answers of one come into the other (JN7). */
export function SamePlaceChoice({ file, other, mayLeave, secured, onOpen, onCancel }: SamePlaceChoiceProps) {
  const { t } = useTranslation(['keeping', 'common']);
  const { session } = useServices();
  const language = useLanguage();
  const [here, setHere] = useState<Round | null>(null);
  const [error, setError] = useState<StoreError | null>(null);

  async function look() {
    const found = await session.peek(other.id);
    if (found.ok) setHere(found.value);
    else setError(found.error);
  }

  if (here) return <BringInAnswers file={file} here={here} mayLeave={mayLeave} secured={secured} onCancel={onCancel} />;
  return (
    <Notice
      tone="warning"
      toneText={t('common:warning')}
      heading={t('keeping:samePlace.heading', { round: roundName(other, language) })}
      live="assertive"
      actions={
        <Row>
          <Button onClick={() => void look()}>{t('keeping:bringIn.button')}</Button>
          <Button kind="secondary" onClick={onOpen}>
            {t('keeping:samePlace.open')}
          </Button>
          <Button kind="quiet" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
        </Row>
      }
    >
      <p>{t('keeping:samePlace.text')}</p>
      <p>{t('keeping:bringIn.ask')}</p>
      {error && <ErrorNotice error={error} level={3} />}
    </Notice>
  );
}
