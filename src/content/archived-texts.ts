import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import type { ArchivedLanguage, ArchivedTexts } from '#domain/round/round.ts';
import { loadChecklistTexts } from './checklist-loader.ts';

/** What a round file keeps of the edition's words, so that it can be read without the app (DA7). */
export async function archivedTexts(): Promise<ArchivedTexts> {
  const byLanguage = await Promise.all(LANGUAGES.map(async (lang) => [lang, await archived(lang)] as const));
  return Object.fromEntries(byLanguage) as Record<Language, ArchivedLanguage>;
}

async function archived(language: Language): Promise<ArchivedLanguage> {
  const { title, areas, items } = await loadChecklistTexts(language);
  return {
    title,
    areas: Object.fromEntries(Object.entries(areas).map(([id, { name }]) => [id, name])),
    items: Object.fromEntries(
      Object.entries(items).map(([id, { statement, levels }]) => [
        id,
        { statement, levels: [levels[0], levels[1], levels[2], levels[3]] as const },
      ]),
    ),
  };
}
