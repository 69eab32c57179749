import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { useServices } from './services.ts';

/** What a letter in its own language needs. */
export interface LetterWords {
  readonly language: Language;
  readonly t: TFunction<'letters'>;
  readonly sectors: ChecklistTexts['sectors'];
}

/** The words of letters in a language of their own, apart from the interface's. Null until they are there. */
export function useLetterWords(language: Language): LetterWords | null {
  const { i18n } = useTranslation('letters');
  const { content } = useServices();
  const [words, setWords] = useState<LetterWords | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([i18n.loadLanguages(language), content.checklistTexts(language)]).then(([, { sectors }]) => {
      if (isCurrent) setWords({ language, t: i18n.getFixedT(language, 'letters'), sectors });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, i18n, content]);
  return words?.language === language ? words : null;
}
