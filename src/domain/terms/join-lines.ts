import { SOFT_LINE_END } from './clean-characters.ts';

/** After «tunne-» at the end of a line these begin the next part of «tunne- ja vuorovaikutustaidot». */
const COORDINATORS = new Set(
  'ja tai sekä eli että taikka kuin ynnä och eller samt respektive resp som såväl eikä'.split(' '),
);

/** Whether a line ends in the middle of a word or of a phrase with a hyphen. */
export function endsWithHyphen(line: string): boolean {
  return line.endsWith(SOFT_LINE_END) || /\p{L}-$/u.test(line.slice(-3));
}

/** Two trimmed lines of running text as one: a word broken at the end of the line is whole again. */
export function joinLines(line: string, next: string): string {
  if (line.endsWith(SOFT_LINE_END)) return line.slice(0, -1) + next;
  if (!endsWithHyphen(line)) return line === '' || next === '' ? line + next : `${line} ${next}`;
  const word = /^\p{L}{1,20}/u.exec(next)?.[0] ?? '';
  if (COORDINATORS.has(word.toLowerCase())) return `${line} ${next}`;
  return belongsToName(line, next) ? line + next : line.slice(0, -1) + next;
}

/** «Keski-|Suomi», «EU-|hanke», «covid-|19», «linja-|auto»: the hyphen is part of the word. */
function belongsToName(line: string, next: string): boolean {
  const before = line.slice(-3, -1);
  const first = next.charAt(0);
  if (/^\p{Lu}{2}$/u.test(before) && /^\p{Lu}/u.test(next)) return !/^\p{Lu}{2}/u.test(next);
  if (!/^\p{Ll}/u.test(first)) return true;
  if (/\p{Lu}$/u.test(before)) return true;
  return /[aeiouyäöå]/.test(first) && before.endsWith(first);
}
