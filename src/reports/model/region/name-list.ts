import type { Words } from '../../words.ts';
import type { RegionNaming } from './region-naming.ts';

/** More names than these make a cell hard to read. */
const MOST_NAMES = 6;

/** «Satula, Pilvila ja 4 muuta kuntaa», with those who may not be named among the others; empty for none. */
export function nameList(rounds: readonly string[], naming: RegionNaming, words: Words, most = MOST_NAMES): string {
  const named = naming.sorted(rounds.filter(naming.isNamed), (round) => round).map(naming.row);
  const shown = named.slice(0, most);
  const others = rounds.length - shown.length;
  if (shown.length === 0) return others === 0 ? '' : words.say('region.names.onlyUnnamed', { count: others });
  const list = shown.join(', ');
  return others === 0 ? list : words.say('region.names.andOthers', { names: list, count: others });
}
