import type { PasteContext } from './pasted-table.ts';

const MUNICIPALITY = new Set(['', 'kunta', 'kaupunki', 'kommun', 'stad', 'municipality', 'city']);
const COUNTY = /hyvinvointialue|^hva$|välfärdsområde|wellbeing services county|^county$/i;

/** Of whom a row tells; null: of somebody else, such as the whole country. */
export function areaIn(cell: string, { municipality, county }: PasteContext): 'municipality' | 'county' | null {
  const text = cell.toLowerCase();
  const isOneOf = (names: readonly string[]) => names.some((name) => name.toLowerCase() === text);
  if (MUNICIPALITY.has(text) || isOneOf(municipality)) return 'municipality';
  if (isOneOf(county)) return 'county';
  // The name of another county must not pass for ours.
  return COUNTY.test(text) && (county.length === 0 || !isNamed(text)) ? 'county' : null;
}

/** «Keski-Suomen hyvinvointialue» names one, «hyvinvointialue» doesn't. */
function isNamed(text: string): boolean {
  return text.replace(COUNTY, '').replace(/[^\p{L}]/gu, '') !== '';
}
