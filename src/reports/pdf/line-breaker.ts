import { wordBreaks } from './word-breaks.ts';

/** A stretch of drawable text in one style; `run` tells whose it is. */
export interface Stretch {
  readonly run: number;
  readonly text: string;
  /** Width of one character in points. */
  readonly width: (code: number) => number;
}

/** A piece of a line. `word` is the same number for the pieces of one word that was cut, else null. */
export interface Piece {
  readonly run: number;
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly word: number | null;
}

/** Every line but the last ends in the space it was broken at, or in a cut word. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Without the space at the end. */
  readonly width: number;
  /** A hyphen is drawn behind it that is no part of the text. */
  readonly hyphen: boolean;
}

interface Glyph {
  readonly run: number;
  readonly text: string;
  readonly width: number;
}

/** Share of a hyphen's width to the size that is kept free where a word is cut. */
export const HYPHEN_WIDTH = 0.31;
/** A cut word may begin behind others when at least this share of the line is free. */
const ROOM_TO_BEGIN = 0.4;

/** Breaks text into lines no wider than `room`: at spaces, and inside words only where a word is wider than a whole line. */
export function breakLines(stretches: readonly Stretch[], room: number, size: number): Line[] {
  const lines: Line[] = [];
  let line: { glyph: Glyph; word: number | null }[] = [];
  let used = 0;
  let cutWords = 0;

  const close = (hyphen: boolean) => {
    lines.push(toLine(line, hyphen));
    line = [];
    used = 0;
  };
  const append = (glyphs: readonly Glyph[], word: number | null) => {
    for (const glyph of glyphs) {
      line.push({ glyph, word });
      used += glyph.width;
    }
  };

  for (const { letters, space } of wordsOf(stretches)) {
    const width = sum(letters);
    if (used > 0 && used + width > room && (width <= room || used > room * (1 - ROOM_TO_BEGIN))) close(false);
    if (used + width <= room) append(letters, null);
    else {
      const word = cutWords++;
      let rest = letters;
      while (rest.length > 0 && used + sum(rest) > room) {
        const cut = bestCut(rest, room - used, size);
        if (cut.length === 0 && used > 0) {
          close(false);
          continue;
        }
        const length = Math.max(cut.length, 1);
        append(rest.slice(0, length), word);
        rest = rest.slice(length);
        if (rest.length > 0) close(cut.hyphen);
      }
      append(rest, word);
    }
    if (space) append([space], null);
  }
  if (line.length > 0) close(false);
  return lines;
}

/** More letters than this fit no line. */
const FAR = 250;

/** How many letters of the word fit; anywhere if the word offers no place for a cut. */
function bestCut(word: readonly Glyph[], room: number, size: number): { length: number; hyphen: boolean } {
  const letters = word.slice(0, FAR);
  const ends = new Map<number, number>();
  let offset = 0;
  letters.forEach((glyph, index) => {
    ends.set(offset, index);
    offset += glyph.text.length;
  });
  const fits = (length: number, hyphen: boolean) =>
    sum(letters.slice(0, length)) + (hyphen ? HYPHEN_WIDTH * size : 0) <= room;
  const text = letters.map((glyph) => glyph.text).join('');
  const cuts = wordBreaks(text)
    .map(({ at, hyphen }) => ({ length: ends.get(at) ?? 0, hyphen }))
    .filter(({ length, hyphen }) => length > 0 && fits(length, hyphen));
  const last = cuts.at(-1);
  if (last) return last;
  let length = 0;
  while (length < letters.length && fits(length + 1, false)) length++;
  return { length, hyphen: false };
}

function sum(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((total, glyph) => total + glyph.width, 0);
}

function wordsOf(stretches: readonly Stretch[]): { letters: Glyph[]; space: Glyph | null }[] {
  const words: { letters: Glyph[]; space: Glyph | null }[] = [];
  let letters: Glyph[] = [];
  for (const { run, text, width } of stretches) {
    for (const character of text) {
      const glyph = { run, text: character, width: width(character.codePointAt(0) ?? 0) };
      if (character === ' ') {
        words.push({ letters, space: glyph });
        letters = [];
      } else letters.push(glyph);
    }
  }
  if (letters.length > 0) words.push({ letters, space: null });
  return words;
}

function toLine(glyphs: readonly { glyph: Glyph; word: number | null }[], hyphen: boolean): Line {
  const pieces: { run: number; text: string; x: number; width: number; word: number | null }[] = [];
  let x = 0;
  for (const { glyph, word } of glyphs) {
    const last = pieces.at(-1);
    if (last && last.run === glyph.run && last.word === word) {
      last.text += glyph.text;
      last.width += glyph.width;
    } else pieces.push({ run: glyph.run, text: glyph.text, x, width: glyph.width, word });
    x += glyph.width;
  }
  const end = glyphs.at(-1)?.glyph;
  return { pieces, width: end?.text === ' ' ? x - end.width : x, hyphen };
}

/** The widest stretch that can't be broken at a space, up to `most`. */
export function widestWord(stretches: readonly Stretch[], most: number): number {
  return wordsOf(stretches).reduce((widest, word) => Math.min(most, Math.max(widest, sum(word.letters))), 0);
}
