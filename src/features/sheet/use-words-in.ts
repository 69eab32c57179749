import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';

/** The words of the sheet in a language of their own, apart from the interface's. Null until they are there. */
export function useWordsIn(language: Language): TFunction<'sheet'> | null {
  const { i18n } = useTranslation('sheet');
  const [loaded, setLoaded] = useState<Language | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void i18n.loadLanguages(language).then(() => {
      if (isCurrent) setLoaded(language);
    });
    return () => {
      isCurrent = false;
    };
  }, [i18n, language]);
  return loaded === language ? i18n.getFixedT(language, 'sheet') : null;
}
