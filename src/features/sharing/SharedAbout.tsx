import { useTranslation } from 'react-i18next';
import type { Sharing } from '#domain/sharing/sharing-schema.ts';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { Section } from '#ui/Section.tsx';
import { useChecklistTexts } from '../hooks.ts';
import { useServices } from '../services.ts';

/** Whose round it is, of which year and edition, and what the file itself is known by. */
export function SharedAbout({ sharing }: { readonly sharing: Sharing }) {
  const { t } = useTranslation('sharing');
  const { content } = useServices();
  const { title } = useChecklistTexts();
  const { municipality, region, county, year, example, scope, checklist, round, format } = sharing;
  const name = checklist.id === content.checklist().id ? title : checklist.id;
  const placeText = (place: Sharing['region']) =>
    place ? `${bothNames(place)} (${place.code})` : t('preview.notTold');
  return (
    <Section heading={t('preview.about')} level={3}>
      <DefinitionList
        items={[
          { term: t('preview.municipality'), text: municipalityText(municipality) ?? t('preview.unnamed') },
          { term: t('preview.region'), text: placeText(region) },
          { term: t('preview.county'), text: placeText(county) },
          { term: t('preview.year'), text: year },
          { term: t('preview.answersAre'), text: example ? t('preview.invented') : t('preview.real') },
          { term: t('preview.scope'), text: t(`preview.${scope}`) },
          { term: t('preview.checklist'), text: t('preview.checklistText', { ...checklist, name }) },
          { term: t('preview.madeAt'), text: t('preview.madeAtText') },
          { term: t('preview.round'), text: t('preview.roundText', { id: round }) },
          { term: t('preview.format'), text: format },
        ]}
      />
    </Section>
  );
}

function municipalityText(municipality: Sharing['municipality']): string | null {
  if (!municipality) return null;
  const names = bothNames(municipality.names);
  return municipality.code === null ? names : `${names} (${municipality.code})`;
}

/** As they stand in the file: Finnish and Swedish. */
function bothNames({ fi, sv }: { readonly fi: string; readonly sv: string }): string {
  return fi === sv ? fi : `${fi} / ${sv}`;
}
