import type { Language } from '#domain/checklist/checklist.ts';
import { createWords, type Dictionary, type Words } from '#reports/words.ts';

const dictionaries = import.meta.glob<Dictionary>('../../../locales/*/report.json', { import: 'default' });
const loaded = new Map<Language, Promise<Words>>();

/** The words of reports, on screen as on paper; the promise is kept, as React's `use` needs it, unless it failed. */
export function loadRegionWords(language: Language): Promise<Words> {
  const known = loaded.get(language);
  if (known) return known;
  const dictionary = dictionaries[`../../../locales/${language}/report.json`];
  if (!dictionary) throw new Error(`No words of the report: ${language}`);
  const words = dictionary().then((found) => createWords(language, found));
  words.catch(() => loaded.delete(language));
  loaded.set(language, words);
  return words;
}
