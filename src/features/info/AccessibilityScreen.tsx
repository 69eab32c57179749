import { useTranslation } from 'react-i18next';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { formatDay } from '../format-time.ts';
import { useLanguage } from '../hooks.ts';
import { InfoSections } from './InfoSections.tsx';
import { provider as ours, type Provider } from './provider.ts';

const SUPERVISOR = 'https://www.saavutettavuusvaatimukset.fi';

/** The accessibility statement; what only the service provider can tell is said to be missing until it is filled in (EV4). */
export function AccessibilityScreen({ provider = ours }: { provider?: Provider }) {
  const { t } = useTranslation(['info', 'common']);
  const language = useLanguage();
  const missing = t('info:accessibility.provider.missing');
  const { name, email, feedbackUrl, checkedOn, checkedHow } = provider;
  const isComplete = name !== null && email !== null && checkedOn !== null && checkedHow !== null;
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={t('info:accessibility.title')} lead={t('info:accessibility.lead')}>
        {t('info:accessibility.title')}
      </PageTitle>
      {!isComplete && (
        <Notice tone="warning" toneText={t('common:warning')} heading={t('info:accessibility.provider.incomplete')}>
          <p>{t('info:accessibility.provider.incompleteText')}</p>
        </Notice>
      )}
      <InfoSections sections={t('info:accessibility.sections', { returnObjects: true })} />
      <Section heading={t('info:accessibility.provider.heading')}>
        <DefinitionList
          layout="beside"
          items={[
            { term: t('info:accessibility.provider.name'), text: name ?? missing },
            {
              term: t('info:accessibility.provider.email'),
              text: email === null ? missing : <TextLink href={`mailto:${email}`}>{email}</TextLink>,
            },
            {
              term: t('info:accessibility.provider.feedback'),
              text: feedbackUrl === null ? missing : <TextLink href={feedbackUrl}>{feedbackUrl}</TextLink>,
            },
            {
              term: t('info:accessibility.provider.checkedOn'),
              text: checkedOn === null ? missing : formatDay(Date.parse(`${checkedOn}T12:00:00`), language),
            },
            { term: t('info:accessibility.provider.checkedHow'), text: checkedHow ?? missing },
          ]}
        />
      </Section>
      <Section heading={t('info:accessibility.supervision.heading')}>
        <p>{t('info:accessibility.supervision.text')}</p>
        <p>
          <TextLink href={SUPERVISOR} external={{ text: t('common:newTab') }}>
            {t('info:accessibility.supervision.link')}
          </TextLink>
        </p>
      </Section>
    </Stack>
  );
}
