import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, HYPHEN_WIDTH } from '#reports/pdf/line-breaker.ts';
import { wordBreaks } from '#reports/pdf/word-breaks.ts';

const SIZE = 10;
const lines = (text: string, room: number) => breakLines([{ run: 0, text, width: () => 5 }], room, SIZE);
const texts = (text: string, room: number) =>
  lines(text, room).map((line) => line.pieces.map((piece) => piece.text).join('') + (line.hyphen ? '|' : ''));

function cut(word: string): string {
  const places = new Map(wordBreaks(word).map(({ at, hyphen }) => [at, hyphen ? '·' : '|']));
  return [...word].map((letter, index) => `${places.get(index) ?? ''}${letter}`).join('');
}

describe('the line breaker', () => {
  it('[RP2] breaks at spaces and keeps them at the ends of lines', () => {
    expect(texts('yksi kaksi kolme', 55)).toEqual(['yksi kaksi ', 'kolme']);
  });

  it('[RP2] cuts a word between syllables only where it is wider than the line', () => {
    expect(texts('kuntastrategia', 50)).toEqual(['kuntastra|', 'tegia']);
    expect(texts('oma kuntastrategia', 80)).toEqual(['oma ', 'kuntastrategia']);
  });

  it('[RP2] cuts Finnish and Swedish words where a syllable begins, with three letters on each side', () => {
    expect(cut('mielenterveys')).toBe('mie·len·ter·veys');
    expect(cut('hyvinvointikertomus')).toBe('hyvin·voin·ti·ker·tomus'.replace('tomus', 'to·mus'));
    expect(cut('välfärdskoordinator')).toBe('väl·färds·koor·di·na·tor');
    expect(cut('ohje')).toBe('ohje');
  });

  it('[RP2] cuts an address behind its signs, without a hyphen', () => {
    expect(cut('a.fi/b-c?d=e')).toBe('a.|fi/|b-|c?|d=|e');
  });

  it('[RP2] cuts anywhere where a word offers no place', () => {
    expect(texts('xxxxxxxxxxxx', 25)).toEqual(['xxxxx', 'xxxxx', 'xx']);
  });

  it('[RP2] loses and adds no letter, and no line is wider than its room, whatever the text', () => {
    const word = fc.stringMatching(/^[a-zäöåA-ZÄÖ0-9/.,-]{1,60}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 20, max: 400 }), (words, room) => {
        const text = words.join(' ');
        const broken = lines(text, room);
        expect(broken.flatMap((line) => line.pieces.map((piece) => piece.text)).join('')).toBe(text);
        for (const line of broken) {
          expect(line.width + (line.hyphen ? HYPHEN_WIDTH * SIZE : 0)).toBeLessThanOrEqual(room + 1e-6);
        }
      }),
    );
  });
});
