import { cleanCharacters, SOFT_LINE_END } from './clean-characters.ts';

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

/** The text with clean characters and its broken words joined; paragraphs stay lines of their own. */
export function normaliseText(text: string): string {
  const lines = cleanCharacters(text)
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim());
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && line !== '' && endsWithHyphen(last)) joined[joined.length - 1] = joinLines(last, line);
    else joined.push(line);
  }
  return joined.join('\n').replaceAll(SOFT_LINE_END, '');
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
