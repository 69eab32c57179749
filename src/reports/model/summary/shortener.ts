import { markedStretches, markLanguage } from '#domain/parallel/language-marks.ts';
import { plainText } from '../plain-text.ts';

export interface Shortener {
  /** The text, or its beginning up to a whole word and «…». */
  short(text: string): string;
  hasShortened(): boolean;
}

/** Cuts texts to `most` characters as the eye counts them, and remembers whether it had to. */
export function createShortener(most: number): Shortener {
  let hasCut = false;
  return {
    hasShortened: () => hasCut,
    short(text) {
      const [only, ...others] = markedStretches(text.trim());
      // What is left of a text in its own language is still in that language (RP4).
      const said = (words: string) => (only?.lang && others.length === 0 ? markLanguage(words, only.lang) : words);
      const plain = plainText(text);
      const letters = [...plain];
      if (letters.length <= most) return said(plain);
      hasCut = true;
      const beginning = letters.slice(0, most - 1).join('');
      const lastSpace = beginning.lastIndexOf(' ');
      // A word that is longer than half of the room is cut; else little would remain.
      return said(lastSpace > most / 2 ? `${beginning.slice(0, lastSpace)} …` : `${beginning}…`);
    },
  };
}
