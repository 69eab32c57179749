/** A place where a word may be cut: before the character at `at`, with a hyphen drawn or not. */
export interface WordBreak {
  readonly at: number;
  readonly hyphen: boolean;
}

const VOWEL = /[aeiouyåäöáéíóúýàèêëïîôûüæøõаеёиоуыэюяіїє]/iu;
const CONSONANT = /[^aeiouyåäöáéíóúýàèêëïîôûüæøõаеёиоуыэюяіїє\P{L}]/iu;
const LETTER = /\p{L}/u;
/** No fewer letters than this may stand alone before or after a hyphen. */
const LEAST = 3;
const AFTER_SIGN = /[-–—/.,;:?&=_+@]/;

/**
 * Where a word that is too long for its line may be cut: after signs without a hyphen, and before a consonant that a vowel
 * follows – the syllable rule of Finnish, which serves Swedish and Sámi words well enough.
 */
export function wordBreaks(word: string): WordBreak[] {
  const characters = [...word];
  const breaks: WordBreak[] = [];
  let offset = 0;
  characters.forEach((character, index) => {
    if (index > 0) {
      const before = characters[index - 1] ?? '';
      if (AFTER_SIGN.test(before) && !AFTER_SIGN.test(character)) breaks.push({ at: offset, hyphen: false });
      else if (isSyllableStart(characters, index)) breaks.push({ at: offset, hyphen: true });
    }
    offset += character.length;
  });
  return breaks;
}

function isSyllableStart(characters: readonly string[], index: number): boolean {
  const at = (place: number) => characters[place] ?? '';
  if (!CONSONANT.test(at(index)) || !VOWEL.test(at(index + 1))) return false;
  let before = 0;
  while (before < LEAST && LETTER.test(at(index - before - 1))) before++;
  let after = 0;
  while (after < LEAST && LETTER.test(at(index + after))) after++;
  return before === LEAST && after === LEAST;
}
