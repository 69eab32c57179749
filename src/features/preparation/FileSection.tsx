import { useTranslation } from 'react-i18next';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { useSession } from '../hooks.ts';
import { SaveFileButton } from '../SaveFileButton.tsx';
import { useFileAgeText } from '../use-file-age-text.ts';

/** How old the round's file is, what the browser said about keeping our data, and the way to a new file (DA1). */
export function FileSection() {
  const { t } = useTranslation('home');
  const fileAgeText = useFileAgeText();
  const fileSavedAt = useSession((state) => state.fileSavedAt);
  const persisted = useSession((state) => state.storageHealth.persisted);
  return (
    <Section heading={t('preparation.file.heading')} intro={t('preparation.file.intro')}>
      <Stack gap="s">
        {persisted !== 'unknown' && <p>{t(`preparation.file.browser.${persisted}`)}</p>}
        <p id="file-age">{t('preparation.file.age', { age: fileAgeText(fileSavedAt) })}</p>
        <div>
          <SaveFileButton describedBy="file-age" />
        </div>
      </Stack>
    </Section>
  );
}
