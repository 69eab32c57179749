import type { Language } from '#domain/checklist/checklist.ts';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** `YYYY-MM-DD` as a reader of the language writes it: «21.11.2026», “21 November 2026”. */
export function formatDate(isoDate: string, language: Language): string {
  const month = language === 'en' ? 'long' : 'numeric';
  return format(isoDate, language, { day: 'numeric', month, year: 'numeric' });
}

/** `YYYY-MM` in words: «maaliskuu 2026». */
export function formatMonth(isoMonth: string, language: Language): string {
  return format(`${isoMonth}-01`, language, { month: 'long', year: 'numeric' });
}

function format(isoDate: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(new Date(isoDate));
}
