import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '#domain/checksum.ts';

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });

describe('the checksum of a text', () => {
  it('is the CRC-32 that everybody else computes, over its UTF-16 units', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(checksum(text)).toBe(crc32(Buffer.from(text, 'utf16le')));
      }),
    );
  });

  it('[DA5] is another one when any one character is another', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.integer({ min: 1, max: 0xffff }), (text, place, change) => {
        const at = place % text.length;
        const changed = String.fromCharCode(text.charCodeAt(at) ^ change);
        expect(checksum(text.slice(0, at) + changed + text.slice(at + 1))).not.toBe(checksum(text));
      }),
    );
  });
});
