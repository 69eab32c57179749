import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileText, textFromBytes } from '#storage/files/read-file-text.ts';
import { errorOf, must } from './storage-for-test.ts';

const text = '{"kunta":"Äänekoski"}';
const utf8 = (of: string) => new TextEncoder().encode(of);
const utf16 = (of: string, bigEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + of.length * 2));
  for (const [i, code] of [0xfeff, ...[...of].map((c) => c.charCodeAt(0))].entries())
    view.setUint16(i * 2, code, !bigEndian);
  return new Uint8Array(view.buffer);
};

describe('reading a chosen file', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)])],
    ['UTF-16 little-endian', utf16(text, false)],
    ['UTF-16 big-endian', utf16(text, true)],
  ])('[DA8] reads %s without the mark', async (_, bytes) => {
    expect(must(await readFileText(new Blob([bytes]), 1_000))).toBe(text);
  });

  it('[DA8] a file over the limit is refused before it is read', async () => {
    const file = new Blob(['x'.repeat(11)]);
    file.arrayBuffer = () => {
      throw new Error('read all the same');
    };
    expect(errorOf(await readFileText(file, 10))).toEqual({ kind: 'too-large', size: 11, limit: 10 });
  });

  it('[DA8] a file that has gone out of reach is told', async () => {
    const file = new Blob([text]);
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(errorOf(await readFileText(file, 1_000))).toEqual({ kind: 'file-unavailable', detail: 'NotReadableError' });
  });

  it('[DA8] bytes that are no text are refused with their place, never guessed', () => {
    const bytes = new Uint8Array([...utf8('{"kunta":"'), 0xc4, ...utf8('nekoski"}')]);
    expect(errorOf(textFromBytes(bytes))).toEqual({ kind: 'not-json', position: 10, near: '', cut: false });
  });

  it('[DA8] a file that breaks off within a letter is said to be cut', () => {
    const bytes = utf8('{"kunta":"Kärsämä');
    expect(errorOf(textFromBytes(bytes.slice(0, -1)))).toEqual({
      kind: 'not-json',
      position: 16,
      near: 'Kärsäm',
      cut: true,
    });
  });

  it('[DA8] any bytes are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = textFromBytes(bytes);
        if (!read.ok) expect(read.error).toMatchObject({ kind: 'not-json' });
      }),
    );
  });

  it('[DA7] any text comes back as it was saved', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        fc.pre(!any.startsWith('\uFEFF'));
        expect(must(textFromBytes(utf8(any)))).toBe(any);
      }),
    );
  });
});
