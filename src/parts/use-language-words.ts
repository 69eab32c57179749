import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/checklist/checklist.ts';
import { listWords } from './list-words.ts';

const KNOWN = ['fi', 'sv', 'en', 'ar'] as const;

/** «suomeksi ja ruotsiksi»: in which languages something is. One without a word of its own is named by the browser. */
export function useLanguageWords(): (codes: readonly string[]) => string {
  const { t, i18n } = useTranslation('actions');
  const language = i18n.language as Language;
  const word = (code: string) => {
    const known = KNOWN.find((one) => one === code);
    return known ? t(`inLanguage.${known}`) : (new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code);
  };
  return (codes) => listWords(codes.map(word), language);
}
