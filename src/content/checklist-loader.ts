import type { Checklist, ChecklistRef, Language } from '#domain/checklist/checklist.ts';
import type { ChecklistTexts } from '#domain/checklist/checklist-texts.ts';
import { CHECKLIST_HASH } from './checklist-hash.ts';
import { loadedFile, loadTexts } from './loaded-file.ts';
import type { ChecklistFile } from './schemas/checklist-schema.ts';
import type { ChecklistTextsFile } from './schemas/checklist-texts-schema.ts';

// The structure comes with the first script; the words of one language follow when asked for.
const structure = import.meta.glob<ChecklistFile>('../../checklists/hyvan-mielen-kunta/checklist.json', {
  eager: true,
  import: 'default',
});
const texts = import.meta.glob<ChecklistTextsFile>('../../checklists/hyvan-mielen-kunta/texts/checklist.*.json', {
  import: 'default',
});

const file = loadedFile(structure, 'checklist.json');
const checklist: Checklist = { id: file.id, edition: file.edition, areas: file.areas };

/** The edition's structure, without its words. */
export function loadChecklist(): Checklist {
  return checklist;
}

/** How a round names this edition (JN10). */
export function checklistRef(): ChecklistRef {
  return { id: checklist.id, edition: checklist.edition, hash: CHECKLIST_HASH };
}

/** The words of one language, with the names of the sectors and the sources. */
export async function loadChecklistTexts(language: Language): Promise<ChecklistTexts> {
  // JSON holds no `undefined`: an optional text is there or it isn't.
  const words = (await loadTexts(texts, language)) as Omit<ChecklistTexts, 'sources'>;
  return { ...words, sources: file.sources };
}
