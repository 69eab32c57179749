import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#domain/round/action.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { useActionWords } from './use-action-words.ts';

interface WhichWaitsProps {
  /** The one that would be the sixth. */
  readonly action: Pick<Action, 'title'>;
  readonly waiting: readonly Action[];
  readonly onChoose: (waits: Action) => void;
  readonly onCancel: () => void;
}

/** All five places are taken: asks which action waits (PL2). */
export function WhichWaits({ action, waiting, onChoose, onCancel }: WhichWaitsProps) {
  const { t } = useTranslation(['plan', 'common']);
  const words = useActionWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const confirm = () => {
    const waits = waiting.find(({ id }) => id === chosen);
    if (waits) onChoose(waits);
    else setMissing(true);
  };
  return (
    <Dialog
      heading={t('waits.heading')}
      open
      onClose={onCancel}
      closeText={t('common:close')}
      footer={
        <>
          <Button onClick={confirm}>{t('waits.confirm')}</Button>
          <Button kind="secondary" onClick={onCancel}>
            {t('waits.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('waits.text', { title: words.title(action) })}</p>
      <RadioGroup
        label={t('waits.label')}
        error={isMissing && chosen === null ? t('waits.missing') : undefined}
        choices={waiting.map((each) => ({
          value: each.id,
          label: words.title(each),
          hint: t(`common:status.${each.status}`),
        }))}
        value={chosen}
        onChange={setChosen}
      />
    </Dialog>
  );
}
