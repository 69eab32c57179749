import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/round/action.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Prose } from '#ui/Prose.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';

/** Chosen instead of one of the five: the sixth itself waits. */
export const SIXTH_WAITS = 'sixth';

interface WhichWaitsDialogProps {
  /** The title of the sixth. */
  sixth: string;
  /** The five of which one may wait. */
  waiting: readonly Action[];
  /** A new action may wait itself; one that is being raised already waits. */
  sixthMayWait: boolean;
  /** Id of the action that waits, or `SIXTH_WAITS`. */
  onChoose: (waits: string) => void;
  onCancel: () => void;
}

/** At most five actions are first; a sixth asks which one waits (PL2). Shown while mounted. */
export function WhichWaitsDialog({ sixth, waiting, sixthMayWait, onChoose, onCancel }: WhichWaitsDialogProps) {
  const { t } = useTranslation(['actions', 'common']);
  const [waits, setWaits] = useState<string | null>(sixthMayWait ? SIXTH_WAITS : null);
  const [isMissing, setMissing] = useState(false);
  const own = { value: SIXTH_WAITS, label: t('waits.itself', { title: sixth }) };
  const others = waiting.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Dialog
      open
      heading={t('waits.heading')}
      closeText={t('common:close')}
      onClose={onCancel}
      footer={
        <Row>
          <Button onClick={() => (waits ? onChoose(waits) : setMissing(true))}>{t('waits.choose')}</Button>
          <Button kind="secondary" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
        </Row>
      }
    >
      <Stack>
        <Prose>{t('waits.text', { title: sixth })}</Prose>
        <RadioGroup
          label={t('waits.label')}
          choices={sixthMayWait ? [own, ...others] : others}
          value={waits}
          onChange={setWaits}
          error={isMissing && !waits ? t('waits.missing') : undefined}
        />
      </Stack>
    </Dialog>
  );
}
