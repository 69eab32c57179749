import type { Canvas } from './canvas.ts';
import type { Weight } from './theme.ts';

/** Stands for a character that the font can't draw: jsPDF would leave it out without a word. */
export const REPLACEMENT = '□';
const MARK = /\p{M}/u;

export interface GlyphGuard {
  /** The text with each character the font lacks replaced visibly; plain text in, plain text out. */
  drawable(text: string, weight: Weight): string;
  /** The characters that were replaced, each once, in the order they were met. */
  missing(): string[];
}

export function createGlyphGuard(canvas: Canvas): GlyphGuard {
  const missing = new Set<string>();
  return {
    drawable(text, weight) {
      const font = canvas.metrics[weight];
      let drawn = '';
      for (const character of text) {
        if (font.has(character.codePointAt(0) ?? 0)) {
          drawn += character;
          continue;
        }
        missing.add(character);
        // A mark belongs to the sign before it: one sign, one box.
        if (!(MARK.test(character) && drawn.endsWith(REPLACEMENT))) drawn += REPLACEMENT;
      }
      return drawn;
    },
    missing: () => [...missing],
  };
}
