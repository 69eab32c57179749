import type { Language } from '#domain/checklist/checklist.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import { listWords } from '#parts/list-words.ts';
import type { Sectors } from './use-sectors.ts';

type Who = Pick<Respondent, 'name' | 'role' | 'sectors'>;

/** «Maija Meri, rehtori»; without a name the role, without a role the sectors; empty when nothing is known (GR10). */
export function respondentName({ name, role, sectors }: Who, of: Sectors, language: Language): string {
  const known = [name, role].filter((part) => part !== '');
  return known.length > 0 ? known.join(', ') : listWords(of.namesHere(sectors), language);
}
