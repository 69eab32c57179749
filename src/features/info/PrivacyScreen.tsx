import { useTranslation } from 'react-i18next';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Stack } from '#ui/Stack.tsx';
import { ClearComputer } from './ClearComputer.tsx';
import { InfoSections } from './InfoSections.tsx';

/** What is kept where, that nothing is sent, and how to clear it. */
export function PrivacyScreen() {
  const { t } = useTranslation('info');
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={t('privacy.title')} lead={t('privacy.lead')}>
        {t('privacy.title')}
      </PageTitle>
      <InfoSections sections={t('privacy.sections', { returnObjects: true })} />
      <ClearComputer />
    </Stack>
  );
}
