import type { Language } from '#domain/checklist/checklist.ts';

/** «a, b ja c» */
export function listWords(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}
