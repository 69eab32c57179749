import { cleanCharacters, SOFT_LINE_END } from '#domain/terms/clean-characters.ts';
import { endsWithHyphen, joinLines } from '#domain/terms/join-lines.ts';

/** A short text with clean characters and its broken words joined, as the search reads it; paragraphs stay lines of their own. */
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
