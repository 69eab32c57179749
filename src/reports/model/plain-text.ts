/** Hyphens that look alike share one glyph: they are written as the plain one. */
const HYPHENS = /[\u2010\u2011]/g;
/** Characters without a shape: zero-width joiners, marks of direction, soft hyphens, choosers of an emoji's look. */
const SHAPELESS = /\p{Cf}|\uFE0E|\uFE0F/gu;
const HALF_CHARACTERS = /\p{Cs}/gu;
const SPACES = /[\s\p{Z}\p{Cc}]+/gu;

function composed(text: string): string {
  return text
    .normalize('NFC')
    .replace(HALF_CHARACTERS, '\uFFFD')
    .replace(SHAPELESS, '')
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-');
}

/**
 * Text as every format writes it: composed (NFC), one space between words, no control characters. TABs and line breaks
 * become spaces; a paragraph that must break is two paragraphs.
 */
export function plainText(text: string): string {
  return composed(text).trim();
}

/** As `plainText`, for a stretch inside a paragraph: a space at either end joins it to its neighbours. */
export function plainRun(text: string): string {
  return composed(text);
}
