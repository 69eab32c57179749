import { useTranslation } from 'react-i18next';
import type { PracticeModel } from '#domain/recommend/model.ts';
import { isWebLink } from '#parts/web-link.ts';
import { Prose } from '#ui/Prose.tsx';
import { Section } from '#ui/Section.tsx';
import { TextLink } from '#ui/TextLink.tsx';

/** Where a source says that the model has been used. What we only inferred is not shown. */
export function SeenIn({ model }: { model: PracticeModel }) {
  const { t } = useTranslation(['actions', 'common']);
  const places = model.seenIn.filter(({ certainty }) => certainty === 'stated');
  if (places.length === 0) return null;
  return (
    <Section heading={t('seenIn.heading')} intro={t('seenIn.intro')}>
      <Prose size="s">
        <ul>
          {places.map(({ municipality, region, year, source }) => {
            const place = [municipality ?? region, year].filter(Boolean).join(' ');
            return (
              <li key={`${place} ${source}`}>
                {place}
                {source && isWebLink(source) && (
                  <>
                    {' · '}
                    <TextLink href={source} external={{ text: t('common:newTab') }}>
                      {t('evidence.source', { host: new URL(source).host })}
                    </TextLink>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      </Prose>
    </Section>
  );
}
