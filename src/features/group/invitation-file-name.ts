import type { Language } from '#domain/checklist/checklist.ts';
import { plainLetters } from '#domain/round/plain-letters.ts';
import type { RoundHeader } from '#domain/round/round.ts';
import { roundFileName } from '#domain/round/round-file-name.ts';

/** «mielikunta-keuruu-2026-kutsu-rehtori.json»; `kind`: the word for an invitation, `who` whom it is for. */
export function invitationFileName(header: RoundHeader, kind: string, who: string, language: Language): string {
  const end = [kind, who].map((part) => plainLetters(part).slice(0, 60)).filter(Boolean);
  return roundFileName(header, language).replace(/\.json$/, `-${end.join('-')}.json`);
}
