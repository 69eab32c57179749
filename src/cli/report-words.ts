import type { Language } from '#domain/checklist/checklist.ts';
import { createWords, type Dictionary, type Words } from '#reports/words.ts';

const dictionaries = import.meta.glob<Dictionary>('../../locales/*/report.json', { import: 'default' });

/** The words of reports and tables in a language. */
export async function reportWords(lang: Language): Promise<Words> {
  const load = dictionaries[`../../locales/${lang}/report.json`];
  if (!load) throw new Error(`No words for reports in ${lang}`);
  return createWords(lang, await load());
}
