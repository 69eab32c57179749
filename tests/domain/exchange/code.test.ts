import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base62ToBytes, bytesToBase62 } from '#domain/exchange/base62.ts';
import { findCodes, makeCode } from '#domain/exchange/code.ts';
import { linkWith, MOST_LINK_SIGNS } from '#domain/exchange/link.ts';
import { platformCompressor } from '#storage/deflate.ts';

const find = (text: string) => findCodes(text, platformCompressor);
const make = (text: string, kind: 'invitation' | 'answers' = 'answers') => makeCode(kind, text, platformCompressor);
const text = JSON.stringify({
  note: 'Terve, hyvää päivää – ✓ 🙂',
  many: Array.from({ length: 40 }, (_, i) => `item ${i * 7919}`),
});
const whole = { ok: true, value: { kind: 'answers', text } };

describe('codes', () => {
  it('[GR2] any bytes survive as letters and digits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const signs = bytesToBase62(bytes);
        expect(signs).toMatch(/^[0-9A-Za-z]*$/);
        expect(base62ToBytes(signs)).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('[DA8] any text is unpacked or refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (signs) => {
        const bytes = base62ToBytes(signs);
        if (bytes) expect(bytesToBase62(bytes)).toBe(signs);
      }),
    );
  });

  it.each<[string, (code: string) => string]>([
    ['as it is', (code) => code],
    ['within an e-mail', (code) => `Hei,\n\nkoodini on tässä:\n${code}\n\nTerveisin Maija, tekninen toimi`],
    ['cut into lines', (code) => code.replaceAll(/.{60}/g, '$&\r\n')],
    ['quoted in an answer', (code) => code.replaceAll(/.{60}/g, '$&\n>> ').replace(/^/, '>> ')],
    ['with soft line ends of quoted-printable', (code) => code.replaceAll(/.{70}/g, '$&=\r\n')],
    ['with soft hyphens and invisible spaces', (code) => code.replaceAll(/.{9}/g, '$&\u00AD\u200B')],
    ['as a link', (code) => `https://kunta.fi/mielikunta/#/from/${code}`],
    ['as a link whose # was replaced', (code) => `https://kunta.fi/mielikunta/%23/from/${code}`],
    [
      'wrapped by Outlook’s filter',
      (code) =>
        `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://kunta.fi/#/from/${code}`)}&data=05%7C02%7C&sdata=abc%3D&reserved=0`,
    ],
    ['wrapped by Proofpoint', (code) => `https://urldefense.com/v3/__https://kunta.fi/*/from/${code}__;Iw!!Ab!cd$`],
    ['in a chat’s emphasis', (code) => `**${code}**`],
  ])('[GR2] a code is read %s', async (_, wrap) => {
    expect(await find(wrap(await make(text)))).toEqual([whole]);
  });

  it('[GR2] several codes in one text are all found, in order', async () => {
    const [one, two] = [await make(text), await make('"second"', 'invitation')];
    expect(await find(`Ensimmäinen ${one}\nja toinen:\n${two}\n${one}`)).toEqual([
      whole,
      { ok: true, value: { kind: 'invitation', text: '"second"' } },
      whole,
    ]);
  });

  it('[GR2] a cut code tells how much of it arrived', async () => {
    const code = await make(text);
    const data = code.length - 16;
    expect(await find(`Koodi: ${code.slice(0, -20)}`)).toEqual([
      { ok: false, error: { kind: 'cut', found: data - 20, expected: data } },
    ]);
    expect(await find(`${code.slice(0, -20)} ${await make('"next"')}`)).toMatchObject([
      { ok: false, error: { kind: 'cut' } },
      { ok: true },
    ]);
  });

  it('[GR2] one changed sign is told, never read as something else', async () => {
    const code = await make(text);
    for (let at = 16; at < code.length; at += 13) {
      const changed = `${code.slice(0, at)}${code[at] === 'x' ? 'y' : 'x'}${code.slice(at + 1)}`;
      expect(await find(changed)).toMatchObject([{ ok: false, error: { kind: 'changed' } }]);
    }
  });

  it('[GR2] a newer code, and a text without any, have their own words', async () => {
    const code = await make(text);
    expect(await find(code.replace(/^MKV1/, 'MKV2'))).toEqual([
      { ok: false, error: { kind: 'newer', found: 2, known: 1 } },
    ]);
    expect(await find('Hei! Vastasin jo viime viikolla.')).toEqual([{ ok: false, error: { kind: 'no-code' } }]);
    expect(await find('')).toEqual([{ ok: false, error: { kind: 'no-code' } }]);
  });

  it('[DA8] a code that unpacks to far more than answers hold is refused', async () => {
    const bomb = await make('a'.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await find(bomb)).toEqual([{ ok: false, error: { kind: 'changed' } }]);
  });

  it('[GR2] a link is offered up to its limit and carries its payload behind #', async () => {
    const base = 'https://kunta.fi/mielikunta/';
    const link = linkWith(await make('"short"'), base);
    expect(new URL(link ?? '').hash).toMatch(/^#\/from\/MKV1/);
    const room = MOST_LINK_SIGNS - `${base}#/from/`.length;
    expect(linkWith('x'.repeat(room), base)).toHaveLength(MOST_LINK_SIGNS);
    expect(linkWith('x'.repeat(room + 1), base)).toBeNull();
  });
});
