import { useTranslation } from 'react-i18next';
import { conflictsOf } from '#domain/join/conflicts.ts';
import type { Round } from '#domain/round/round.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Row } from '#ui/Row.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ChangePreview } from '../ChangePreview.tsx';
import { useLanguage } from '../hooks.ts';
import { roundName } from '../round-name.ts';
import { CopyWords } from './CopyWords.tsx';

interface CopiesTogetherProps {
  file: Round;
  first: Round;
  names: readonly string[];
  onJoin(): void;
  onCancel(): void;
}

/** Several copies of a round that isn't on this computer yet: what the others add to the first, then all as one (JN2). */
export function CopiesTogether({ file, first, names, onJoin, onCancel }: CopiesTogetherProps) {
  const { t } = useTranslation(['keeping', 'common']);
  const language = useLanguage();
  const both = conflictsOf(file.data).length - conflictsOf(first.data).length;
  return (
    <Stack gap="m">
      <Notice
        tone="info"
        heading={t('keeping:copies.heading', { round: roundName(file.header, language), count: names.length })}
        live="polite"
      >
        <p>{t('keeping:copies.text')}</p>
        <CopyWords names={names} />
      </Notice>
      <ChangePreview before={first} after={file} nothingText={t('keeping:copies.same')} />
      {both > 0 && <p>{t('keeping:here.both', { count: both })}</p>}
      <Row>
        <Button onClick={onJoin}>{t('keeping:copies.button')}</Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </Row>
    </Stack>
  );
}
