import type { Language } from '#domain/checklist/checklist.ts';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** «128 kt», in Swedish and English «128 kB». */
export function formatKilobytes(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: 'kilobyte' }).format(kilobytes);
}
