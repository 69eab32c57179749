import type { Terms } from '#domain/terms/named-concept.ts';
import { termsEdition } from '#domain/terms/terms-edition.ts';
import { checklistRef } from './checklist-loader.ts';
import { loadedFile } from './loaded-file.ts';
import type { TermsFile } from './schemas/terms-schema.ts';

const file = import.meta.glob<TermsFile>('../../checklists/hyvan-mielen-kunta/terms.json', { import: 'default' });

/** The concepts whose mentions are counted in documents, with their names (TS2). */
export async function loadTerms(): Promise<Terms> {
  const { concepts } = await loadedFile(file, 'terms.json')();
  return {
    edition: termsEdition(checklistRef().edition, concepts),
    concepts: concepts.map(({ examples: _, ...concept }) => concept),
  };
}
