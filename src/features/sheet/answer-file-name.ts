import type { Language } from '#domain/checklist/checklist.ts';
import type { Naming } from '#domain/group/group-settings.ts';
import type { Respondent } from '#domain/group/respondent.ts';
import { plainLetters } from '#domain/round/plain-letters.ts';
import type { RoundHeader } from '#domain/round/round.ts';
import { roundFileName } from '#domain/round/round-file-name.ts';

const LONGEST = 60;
/** Of a random id: tells the files of one folder apart, and nobody's name. */
const ID_SIGNS = 6;

/** «mielikunta-keuruu-2026-vastaukset-rehtori.json»; without names a random sign instead of the role (GR10). */
export function answerFileName(
  header: RoundHeader,
  { id, role }: Pick<Respondent, 'id' | 'role'>,
  naming: Naming,
  word: string,
  language: Language,
): string {
  const who = naming === 'named' ? plainLetters(role).slice(0, LONGEST) : '';
  const end = [plainLetters(word), who || id.slice(0, ID_SIGNS).toLowerCase()].join('-');
  return roundFileName(header, language).replace(/\.json$/, `-${end}.json`);
}
