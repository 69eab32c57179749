import type { Language } from '#domain/checklist/checklist.ts';
import { loadedFile, loadTexts } from './loaded-file.ts';
import type { GlossaryFile, GlossaryTextsFile } from './schemas/glossary-schema.ts';

/** A term with its explanation in one language. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  /** Ids of other entries. */
  readonly related: readonly string[];
  /** Keys of the checklist's sources, or full addresses. */
  readonly sources: readonly string[];
}

const structure = import.meta.glob<GlossaryFile>('../../checklists/hyvan-mielen-kunta/glossary.json', {
  import: 'default',
});
const texts = import.meta.glob<GlossaryTextsFile>('../../checklists/hyvan-mielen-kunta/texts/glossary.*.json', {
  import: 'default',
});

/** The glossary in alphabetical order of its language. */
export async function loadGlossary(language: Language): Promise<GlossaryEntry[]> {
  const [{ entries }, words] = await Promise.all([
    loadedFile(structure, 'glossary.json')(),
    loadTexts(texts, language),
  ]);
  return entries
    .flatMap(({ id, related, sources }) => {
      const text = words.entries[id];
      return text ? [{ id, term: text.term, definition: text.definition, related, sources }] : [];
    })
    .sort((a, b) => a.term.localeCompare(b.term, language));
}
