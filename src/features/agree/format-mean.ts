import type { Language } from '#domain/checklist/checklist.ts';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A mean of levels with one decimal in the language's own way: «1,7». */
export function formatMean(sum: number, of: number, language: Language): string {
  const tenths = Math.round((sum * 10) / of) / 10;
  return tenths.toLocaleString(LOCALES[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
