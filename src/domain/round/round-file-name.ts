import type { Language } from '../checklist/checklist.ts';
import { plainLetters } from './plain-letters.ts';
import type { RoundHeader } from './round.ts';

/** «mielikunta-keuruu-2026.json» */
export function roundFileName({ municipality, year, example }: RoundHeader, language: Language = 'fi'): string {
  const place = plainLetters(language === 'sv' ? municipality.names.sv : municipality.names.fi) || 'kunta';
  const mark = example && !/esimerkki|exempel/.test(place) ? 'esimerkki' : '';
  return `${['mielikunta', place, mark, year].filter(Boolean).join('-')}.json`;
}
