import type { Language } from '#domain/checklist/checklist.ts';
import type { GlossaryTerm } from '../services.ts';

/** Terms whose word or explanation holds the query, in the order of the alphabet; the words themselves first. */
export function findTerms(glossary: readonly GlossaryTerm[], query: string, language: Language): GlossaryTerm[] {
  const wanted = query.trim().toLocaleLowerCase(language);
  const holds = (text: string) => text.toLocaleLowerCase(language).includes(wanted);
  const rank = ({ term }: GlossaryTerm) => (holds(term) ? 0 : 1);
  return glossary
    .filter(({ term, definition }) => holds(term) || holds(definition))
    .sort((a, b) => rank(a) - rank(b) || a.term.localeCompare(b.term, language));
}
