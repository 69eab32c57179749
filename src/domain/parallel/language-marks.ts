/** The languages in which a municipality writes. */
export type OwnLanguage = 'fi' | 'sv';

/**
 * Unicode's retired marks of format: no keyboard has them, every format of ours leaves them out of what is read, and one
 * UTF-16 unit can't be cut in two.
 */
const START: Readonly<Record<OwnLanguage, string>> = { fi: '\u206A', sv: '\u206B' };
const END = '\u206F';
const MARKED = /([\u206A\u206B])([^\u206A\u206B\u206F]*)\u206F?/gu;
const MARK = /[\u206A\u206B\u206F]/gu;
const ANY = /[\u206A\u206B\u206F]/;

/** A stretch of a text; `lang` where it is said to be in a language of its own. */
export interface MarkedStretch {
  readonly text: string;
  readonly lang: OwnLanguage | null;
}

/**
 * Says in the text itself what language it is in, line by line: so it stays known wherever a report puts the text, inside a
 * sentence too. Only for texts on their way into a report; never stored.
 */
export function markLanguage(text: string, lang: OwnLanguage): string {
  return text
    .replace(MARK, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${START[lang]}${line}${END}`))
    .join('\n');
}

export function withoutLanguageMarks(text: string): string {
  return text.replace(MARK, '');
}

/** The stretches of a text. One whose end was cut off goes on to the end of the text. */
export function markedStretches(text: string): MarkedStretch[] {
  if (!ANY.test(text)) return [{ text, lang: null }];
  const stretches: MarkedStretch[] = [];
  let at = 0;
  const plain = (from: number, to: number) => {
    const words = text.slice(from, to).replace(MARK, '');
    if (words !== '') stretches.push({ text: words, lang: null });
  };
  for (const match of text.matchAll(MARKED)) {
    plain(at, match.index);
    if (match[2]) stretches.push({ text: match[2], lang: match[1] === START.sv ? 'sv' : 'fi' });
    at = match.index + match[0].length;
  }
  plain(at, text.length);
  return stretches;
}
