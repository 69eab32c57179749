import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conflictsOf } from '#domain/join/conflicts.ts';
import type { Round } from '#domain/round/round.ts';
import type { TakeIn } from '#state/take-in.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ChangePreview } from '../ChangePreview.tsx';
import { useLanguage } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { CopyWords } from './CopyWords.tsx';

interface TakeInChoiceProps {
  file: Round;
  here: Round;
  joined: Round;
  /** The files that were chosen; several are joined together. */
  names: readonly string[];
  onChoose(how: TakeIn): void;
  onCancel(): void;
}

/** The file's round is here already: join it, keep it as a copy, or go back to it. Never a silent replacement (JN8). */
export function TakeInChoice({ file, here, joined, names, onChoose, onCancel }: TakeInChoiceProps) {
  const { t } = useTranslation(['keeping', 'common']);
  const language = useLanguage();
  const [how, setHow] = useState<TakeIn>('join');
  const [isAsking, setIsAsking] = useState(false);
  const both = conflictsOf(joined.data).length - conflictsOf(here.data).length;
  return (
    <Stack gap="m">
      <Notice
        tone="info"
        heading={t('keeping:here.heading', { round: roundName(file.header, language) })}
        live="polite"
      >
        <p>{t('keeping:here.text')}</p>
        <CopyWords names={names} />
      </Notice>
      {names.length === 1 && (
        <RadioGroup
          label={t('keeping:here.legend')}
          choices={(['join', 'copy', 'go-back'] as const).map((value) => ({
            value,
            label: t(`keeping:here.${value}.label`),
            hint: t(`keeping:here.${value}.hint`),
          }))}
          value={how}
          onChange={setHow}
        />
      )}
      {how === 'join' && <ChangePreview before={here} after={joined} />}
      {how === 'join' && both > 0 && <p>{t('keeping:here.both', { count: both })}</p>}
      {how === 'go-back' && <ChangePreview before={here} after={file} />}
      <Row>
        <Button onClick={() => (how === 'go-back' ? setIsAsking(true) : onChoose(how))}>
          {t(`keeping:here.${how}.button`)}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </Row>
      <ConfirmDialog
        heading={t('keeping:here.confirmHeading')}
        open={isAsking}
        confirmText={t('keeping:here.go-back.button')}
        cancelText={t('common:cancel')}
        closeText={t('common:close')}
        danger
        onConfirm={() => onChoose('go-back')}
        onCancel={() => setIsAsking(false)}
      >
        <p>{t('keeping:here.confirmText')}</p>
      </ConfirmDialog>
    </Stack>
  );
}
