/**
 * The notation of `terms.json`: `*` is any letters, a space is white space, `...` is up to three words of the same clause, other
 * signs stand for themselves. A pattern starts where a word starts and goes on to the end of its last word, unless it ends in
 * `|`: then the word ends there too.
 *
 * Words are compared one by one, never with a regular expression: hostile text costs no more than its length.
 */
export interface TermPattern {
  readonly words: readonly WordPattern[];
  /** What stands between word and next word, null for up to three words; one shorter than `words`. */
  readonly between: readonly (string | null)[];
}

/** Letters that follow one another in a word with anything between them. */
interface WordPattern {
  readonly pieces: readonly string[];
  readonly openEnd: boolean;
}

/** Whether a pattern can be read: it begins and ends with a word, and has no sign that stands for nothing. */
export function isPattern(pattern: string): boolean {
  return (
    /^[\p{L}\p{M}*]+(?:(?: \.\.\. |[ ,/-]+)[\p{L}\p{M}*]+){0,9}\|?$/u.test(pattern.normalize('NFC')) &&
    !/^[* ]*$/.test(pattern)
  );
}

/** Patterns come from checked content; one that can't be read is a bug. */
export function parsePattern(pattern: string): TermPattern {
  if (!isPattern(pattern)) throw new Error(`Not a pattern: «${pattern}».`);
  const text = pattern.normalize('NFC').toLowerCase();
  const closed = text.endsWith('|');
  const words = [...text.matchAll(/[\p{L}\p{M}*]+/gu)];
  const ends = words.map((word) => word.index + word[0].length);
  return {
    words: words.map(([word], i) => wordPattern(word, i === words.length - 1 && !closed)),
    between: words.slice(1).map((word, i) => betweenWords(text.slice(ends[i], word.index))),
  };
}

/** How the word must begin; empty when it may begin with anything. */
export function beginningOf(pattern: TermPattern): string {
  return pattern.words[0]?.pieces[0] ?? '';
}

/** Whether a word in small letters fits. */
export function fitsWord({ pieces, openEnd }: WordPattern, word: string): boolean {
  const [first = '', ...rest] = pieces;
  if (!word.startsWith(first)) return false;
  let at = first.length;
  const last = openEnd ? '' : (rest.pop() ?? '');
  for (const piece of rest) {
    const found = word.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (openEnd) return true;
  return pieces.length === 1 ? at === word.length : word.length - last.length >= at && word.endsWith(last);
}

function betweenWords(signs: string): string | null {
  return signs.includes('...') ? null : signs.replace(/\s+/g, ' ');
}

function wordPattern(word: string, openEnd: boolean): WordPattern {
  return { pieces: word.split('*'), openEnd };
}
