import type { Language } from '#domain/checklist/checklist.ts';

/** As Word calls them: Swedish is that of Finland. */
export const WORD_LANGUAGE: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
