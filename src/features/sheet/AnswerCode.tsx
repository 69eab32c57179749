import { useTranslation } from 'react-i18next';
import { Stack } from '#ui/Stack.tsx';
import { CopyField } from '../CopyField.tsx';
import { useCodeWays } from '../use-code-ways.ts';

/** The answers as a code to paste, and as a link when it is short enough. `text`: what the code carries. */
export function AnswerCode({ text }: { text: string }) {
  const { t } = useTranslation('sheet');
  const ways = useCodeWays('answers', text);
  if (!ways) return null;
  return (
    <Stack gap="m">
      <CopyField label={t('code.label')} hint={t('code.hint')} text={ways.code} buttonText={t('code.copy')} />
      {ways.link === null ? (
        <p>{t(ways.why === 'too-long' ? 'code.tooLong' : 'code.noAddress')}</p>
      ) : (
        <CopyField label={t('code.link')} hint={t('code.linkHint')} text={ways.link} buttonText={t('code.copyLink')} />
      )}
    </Stack>
  );
}
