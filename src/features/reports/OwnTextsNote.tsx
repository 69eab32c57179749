import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { Prose } from '#ui/Prose.tsx';
import { useLanguage, useRound } from '../hooks.ts';
import { useAssessment } from '../use-assessment.ts';

/** What the group has written stays in the language it was written in (RP4); said where that may be another than the report's. */
export function OwnTextsNote({ lang }: { readonly lang: Language }) {
  const { t } = useTranslation('reports');
  const round = useRound();
  const language = useLanguage();
  const { answers } = useAssessment();
  const isOwnLanguage = lang === language && round.header.municipality.languages.split('-').includes(lang);
  const hasOwnTexts = answers.size > 0 || actionsOf(round).length > 0;
  return (
    <div role="status">
      {!isOwnLanguage && hasOwnTexts && (
        <Prose as="p" size="s" tone="soft">
          {t('language.ownTexts')}
        </Prose>
      )}
    </div>
  );
}
