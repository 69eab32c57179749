import { useTranslation } from 'react-i18next';
import { DataTable } from '#ui/DataTable.tsx';
import { PageTitle } from '#ui/PageTitle.tsx';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { Stack } from '#ui/Stack.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useChecklistTexts } from '../hooks.ts';
import { href, paths } from '../paths.ts';
import { useServices } from '../services.ts';
import { InfoSections } from './InfoSections.tsx';

const KEYS = ['level', 'note', 'help', 'arrows', 'tab', 'escape'] as const;

/** How the tool works, the keys, and whose it is. */
export function HelpScreen() {
  const { t } = useTranslation('info');
  const { version } = useServices();
  const { about } = useChecklistTexts();
  const links = [
    [paths.checklist, t('help.links.checklist')],
    [paths.models, t('help.links.models')],
    [paths.glossary, t('help.links.glossary')],
    [paths.accessibility, t('help.links.accessibility')],
    [paths.privacy, t('help.links.privacy')],
  ] as const;
  return (
    <Stack gap="xl">
      <PageTitle documentTitle={t('help.title')} lead={t('help.lead')}>
        {t('help.title')}
      </PageTitle>
      <InfoSections sections={t('help.sections', { returnObjects: true })} />
      <Section heading={t('help.keys.heading')} intro={t('help.keys.intro')}>
        <DataTable
          caption={t('help.keys.heading')}
          hideCaption
          columns={[
            { key: 'key', header: t('help.keys.key'), cell: (row) => t(`help.keys.${row}.key`) },
            { key: 'does', header: t('help.keys.does'), cell: (row) => t(`help.keys.${row}.does`) },
          ]}
          rows={[...KEYS]}
          rowKey={(row) => row}
        />
      </Section>
      <Section heading={t('help.about')}>
        <Prose as="div">
          <p>{about}</p>
          <p>{t('help.version', { version })}</p>
        </Prose>
      </Section>
      <Section heading={t('help.links.heading')}>
        <ul>
          {links.map(([path, label]) => (
            <li key={path}>
              <TextLink href={href(path)}>{label}</TextLink>
            </li>
          ))}
        </ul>
      </Section>
    </Stack>
  );
}
