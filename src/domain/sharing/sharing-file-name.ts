import type { Language } from '../checklist/checklist.ts';
import { plainLetters } from '../round/plain-letters.ts';
import type { Sharing } from './sharing-schema.ts';

/**
 * «mielikunta-jakotiedosto-keuruu-2026.json». The municipality is left out of the name too when it may not be named.
 * `fileKind` is what such a file is called in the interface's language.
 */
export function sharingFileName(
  { municipality, year, example }: Sharing,
  language: Language,
  fileKind: string,
): string {
  const name = municipality?.names[language === 'sv' ? 'sv' : 'fi'] ?? '';
  const place = plainLetters(name);
  const mark = example && !/esimerkki|exempel/.test(place) ? 'esimerkki' : '';
  return `${['mielikunta', plainLetters(fileKind), place, mark, year].filter(Boolean).join('-')}.json`;
}
