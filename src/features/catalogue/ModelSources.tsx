import { useTranslation } from 'react-i18next';
import type { PracticeModel } from '#domain/recommend/model.ts';
import { formatLooseDate } from '#parts/format-loose-date.ts';
import { isWebLink } from '#parts/web-link.ts';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useLanguage } from '../hooks.ts';

/** Where to read more, and honestly when the addresses were last tried. */
export function ModelSources({ model }: { model: PracticeModel }) {
  const { t } = useTranslation(['actions', 'common']);
  const language = useLanguage();
  const addresses = [...new Set([model.url, model.innokylaUrl, ...model.sourceUrls])].filter(
    (address) => address !== null && isWebLink(address),
  );
  return (
    <Section heading={t('sources.heading')}>
      <Prose size="s">
        <ul>
          {addresses.map(
            (address) =>
              address && (
                <li key={address}>
                  <TextLink href={address} external={{ text: t('common:newTab') }}>
                    {address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
                  </TextLink>
                </li>
              ),
          )}
        </ul>
        {model.url === null && model.innokylaUrl === null && <p>{t('limit.no-address')}</p>}
        <p>
          {model.lastChecked
            ? t('sources.checked', { date: formatLooseDate(model.lastChecked, language) })
            : t('sources.notChecked')}
        </p>
      </Prose>
    </Section>
  );
}
