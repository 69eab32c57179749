import type { WordKey, Words } from '../../words.ts';
import type { Block } from '../blocks.ts';
import { sentence } from './simple-blocks.ts';

/** Says which areas were left out of the report, and that the totals still hold them (RP7). */
export function leftOutSection(areas: readonly string[], words: Words, totals: WordKey = 'leftOut.totals'): Block[] {
  if (areas.length === 0) return [];
  const text = words.say('leftOut.text', { count: areas.length, areas: inWords(areas, words) });
  return [sentence(`${text} ${words.say(totals)}`)];
}

/** «Johtaminen», «Arki» ja «Tuki» without quotation marks, in the language's own way. */
export function inWords(names: readonly string[], words: Words): string {
  return new Intl.ListFormat(words.lang, { type: 'conjunction' }).format(names);
}
