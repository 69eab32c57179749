import type { Language } from '#domain/checklist/checklist.ts';

/** «a, b ja c» in the language's own way. */
export function formatNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names.map((name) => `«${name}»`));
}
