import { useTranslation } from 'react-i18next';
import { Notice } from '#ui/Notice.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { refusalWords } from './refusal-words.ts';
import type { Refused } from './use-answers-in.ts';

/** What can't be brought in, each with its own word and what to ask for. The others go on without it. */
export function RefusedList({ refused }: { refused: readonly Refused[] }) {
  const { t } = useTranslation(['handed', 'common']);
  const language = useLanguage();
  return (
    <Stack gap="s">
      {refused.map(({ id, file, fault }) => {
        const { key, values } = refusalWords(fault, language);
        return (
          <Notice
            key={id}
            tone="error"
            toneText={t('common:error')}
            heading={t(`handed:refused.${key}.title`, values)}
            live="assertive"
          >
            {file !== null && <p>{t('handed:preview.file', { name: file })}</p>}
            <p>{t(`handed:refused.${key}.text`, values)}</p>
            {key === 'round-file' && (
              <p>
                <TextLink href={href(paths.openFile)}>{t('handed:openFile')}</TextLink>
              </p>
            )}
          </Notice>
        );
      })}
    </Stack>
  );
}
