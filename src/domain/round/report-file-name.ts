import type { Language } from '../checklist/checklist.ts';
import { plainLetters } from './plain-letters.ts';
import type { RoundHeader } from './round.ts';

/**
 * «keuruu-toimenpidesuunnitelma-2026.pdf»: letters that every file system and mail keeps. `documentType` is the report's
 * own word for what it is, in the report's language. `extension` without its dot. `when`: the year, or the day for a report of
 * which a year has many.
 */
export function reportFileName(
  { municipality, year, example }: RoundHeader,
  language: Language,
  documentType: string,
  extension: string,
  when: string = String(year),
): string {
  const { names, languages } = municipality;
  const isSwedish = language === 'sv' || (language === 'en' && languages.startsWith('sv'));
  const place = plainLetters(isSwedish ? names.sv : names.fi);
  const mark = example && !/esimerkki|exempel/.test(place) ? 'esimerkki' : '';
  return `${[place, mark, plainLetters(documentType), when].filter(Boolean).join('-')}.${extension}`;
}
