import { useTranslation } from 'react-i18next';
import type { PracticeModel } from '#domain/recommend/model.ts';
import type { ModelTexts } from '#domain/recommend/model-texts.ts';
import { listWords } from '#parts/list-words.ts';
import { useLanguageWords } from '#parts/use-language-words.ts';
import { DefinitionList } from '#ui/DefinitionList.tsx';
import { Section } from '#ui/Section.tsx';
import { useLanguage, useModelTexts } from '../hooks.ts';

interface ModelFactsProps {
  model: PracticeModel;
  texts: ModelTexts;
}

/** The plain facts; what is not known is said to be so. */
export function ModelFacts({ model, texts }: ModelFactsProps) {
  const { t } = useTranslation('actions');
  const language = useLanguage();
  const inLanguages = useLanguageWords();
  const { phenomena, ageGroups, sectors, settings, preventionLevels, effort } = useModelTexts();
  const names = (codes: readonly string[], name: (code: string) => string | undefined) =>
    listWords(
      codes.map((code) => name(code) ?? code),
      language,
    );
  const described = (named: { name: string; description: string } | undefined, code: string) =>
    named ? `${named.name}. ${named.description}` : code;
  const cost = model.cost === 'free' || model.cost === 'paid' ? t(`cost.${model.cost}`) : model.cost;
  const facts = [
    { term: t('offer.provider'), text: texts.provider ?? model.provider },
    { term: t('fact.phenomena'), text: names(model.phenomena, (code) => phenomena[code]?.name) },
    { term: t('fact.ageGroups'), text: names(model.ageGroups, (code) => ageGroups[code]) },
    { term: t('fact.sectors'), text: names(model.sectors, (code) => sectors[code]) },
    { term: t('fact.settings'), text: names(model.settings, (code) => settings[code]) },
    {
      term: t('fact.preventionLevel'),
      text: described(preventionLevels[model.preventionLevel], model.preventionLevel),
    },
    { term: t('offer.effort'), text: described(effort[model.effort], model.effort) },
    { term: t('fact.training'), text: t(`training.${model.training ?? 'unknown'}`) },
    { term: t('fact.cost'), text: texts.costNote ?? cost ?? t('cost.unknown') },
    { term: t('fact.materials'), text: inLanguages(model.materialsLanguages) },
    { term: t('fact.lead'), text: t(model.countyLed ? 'limit.county-led' : 'fact.municipalityLed') },
    { term: t('fact.status'), text: t(`status.${model.status}`) },
  ];
  return (
    <Section heading={t('fact.heading')}>
      <DefinitionList layout="beside" items={facts} />
    </Section>
  );
}
