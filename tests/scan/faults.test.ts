import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { roundToFile } from '#domain/round/round-file.ts';
import { readDocument } from '#scan/read-document.ts';
import { scanFile } from '#scan/scan-file.ts';
import { buildRound, smallTexts } from '#tests/support/build-round.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { makeDocx, p, part } from './support/make-docx.ts';
import { lines, makePdf } from './support/make-pdf.ts';
import { faultOf, readOk } from './support/read.ts';

const text = lines([
  'Kunta edistää asukkaiden mielenterveyttä monin tavoin.',
  'Tämä on tavallinen sivu, jossa on tekstiä.',
]);
const bytes = (source: string) => Uint8Array.from(source, (sign) => sign.charCodeAt(0));

describe('[TS6] a PDF that can’t be read is told by its own name', () => {
  it('scanned pages are «image-only», also when a program stamped them with numbers', async () => {
    expect(await faultOf(makePdf([[{ picture: true }], [{ picture: true }]]))).toBe('image-only');
    const stamped = [1, 2, 3].map((page) => [{ picture: true as const }, { text: `Sivu ${page}`, x: 60, y: 40 }]);
    expect(await faultOf(makePdf(stamped))).toBe('image-only');
  });

  it('blank pages are «empty»', async () => {
    expect(await faultOf(makePdf([[], []]))).toBe('empty');
  });

  it('a password is «encrypted»; a document that anybody may open but not print is read', async () => {
    expect(await faultOf(makePdf([text], { password: 'salaisuus' }))).toBe('encrypted');
    expect((await readOk(makePdf([text], { password: '' }))).pages[0]?.text).toContain('mielenterveyttä');
  });

  it.runIf(existsSync('/usr/bin/qpdf'))('a password of the strongest kind is «encrypted» too', async () => {
    const folder = await temporaryFolder({ 'plain.pdf': makePdf([text]) });
    const [plain, locked] = ['plain.pdf', 'locked.pdf'].map((name) => join(folder, name)) as [string, string];
    execFileSync('qpdf', ['--encrypt', 'user', 'owner', '256', '--', plain, locked]);
    expect(await faultOf(await readFile(locked))).toBe('encrypted');
  });

  it('a file that broke off is «broken» wherever it broke off, not a shorter document', async () => {
    const whole = makePdf(Array.from({ length: 8 }, () => text));
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      expect(await faultOf(whole.slice(0, Math.floor(whole.length * share)))).toBe('broken');
    }
    // An older version of the file inside it has an end of its own.
    const updated = bytes('\n99 0 obj\n<< /Type /Page >>\n');
    expect(await faultOf(new Uint8Array([...whole, ...updated]))).toBe('broken');
  });

  it('a PDF without pages is «no-pages»', async () => {
    const source =
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n' +
      'trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n';
    expect(await faultOf(bytes(source))).toBe('no-pages');
  });
});

describe('[TS6] other documents that can’t be read are told by their own names', () => {
  it.each([
    [
      'an old Word document',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0',
      'not-supported: doc',
    ],
    [
      'a Word document with a password',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
      'encrypted',
    ],
    ['rich text', '{\\rtf1\\ansi Mielenterveys}', 'not-supported: rtf'],
    ['a web page', '<!DOCTYPE html><html><body>Mielenterveys</body></html>', 'not-supported: html'],
    ['a picture', '\u00ff\u00d8\u00ff\u00e0 JFIF', 'not-supported: picture'],
    ['a program', 'MZ\u0090\0\u0003\0\0\0\u0004\0\0\0', 'not-a-document'],
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
  ])('%s', async (_, source, fault) => {
    expect(await faultOf(bytes(source))).toBe(fault);
  });

  it.each([
    ['a spreadsheet', { 'xl/workbook.xml': 'x' }, 'not-supported: spreadsheet'],
    ['slides', { 'ppt/presentation.xml': 'x' }, 'not-supported: slides'],
    [
      'an OpenDocument text',
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': 'x' },
      'not-supported: odt',
    ],
    ['another archive', { 'kuva.jpg': 'x' }, 'not-a-document'],
  ])('%s', async (_, files, fault) => {
    const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
    expect(await faultOf(zip)).toBe(fault);
  });

  it('a Word document without text is «empty», one that broke off «broken»', async () => {
    expect(await faultOf(makeDocx(p(' ')))).toBe('empty');
    const whole = makeDocx(p('Mielenterveys'));
    expect(await faultOf(whole.slice(0, whole.length - 40))).toBe('broken');
  });

  it('XML that doesn’t close, or that brings entities of its own, is «broken»', async () => {
    expect(await faultOf(makeDocx('<w:p><w:r><w:t>Mielenterveys'))).toBe('broken');
    const bomb = makeDocx('', {
      'document.xml': `<!DOCTYPE a [<!ENTITY x "${'mielenterveys '.repeat(10)}">]>${part('document', p('&x;'))}`,
    });
    expect(await faultOf(bomb)).toBe('broken');
  });

  it('[DA8] a package that unfolds to a thousand times its size is a «zip-bomb» and is not unpacked', async () => {
    const huge = makeDocx('', { 'document.xml': part('document', p('a'.repeat(40_000_000))) });
    expect(huge.length).toBeLessThan(200_000);
    expect(await faultOf(huge)).toBe('zip-bomb');
  });

  it('[DA8] a package of very many parts is a «zip-bomb»', async () => {
    const empty = new Uint8Array();
    const parts = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`word/${index}.xml`, empty]));
    expect(await faultOf(zipSync({ ...parts, 'word/document.xml': empty }, { level: 0 }))).toBe('zip-bomb');
  });
});

describe('[TS6] [DA8] data is no document, whatever its name and however many words stand in it', () => {
  const round = roundToFile(buildRound(), smallTexts);
  const utf8 = (source: string) => new TextEncoder().encode(source);

  it.each([
    ['a round file of Mielikunta', round],
    ['one that broke off', round.slice(0, 900)],
    ['one whose kind stands elsewhere', JSON.stringify({ year: 2026, ...JSON.parse(round) })],
    ['one that another program has indented', JSON.stringify(JSON.parse(round), null, 4)],
  ])('%s is a «mielikunta-file»', async (_, source) => {
    expect(await faultOf(utf8(source), 'Strategia.txt')).toBe('mielikunta-file');
    expect(await faultOf(utf8(`\ufeff${source}`), 'kierros.json')).toBe('mielikunta-file');
  });

  it.each([
    ['an object', '{ "name": "mielikunta", "description": "Mielenterveyttä edistävä työkalu" }\n'],
    ['a list', '["mielenterveys", "mielen hyvinvointi"]'],
    ['hardly a letter', '[[1,2],[3,4]]'],
  ])('%s of another program is a «data-file»', async (_, source) => {
    expect(await faultOf(utf8(source), 'package.json')).toBe('data-file');
  });

  it.each([
    '[1] Mielenterveys on kunnan asia [2]',
    '{Luonnos} Mielenterveys on kunnan asia.',
    '"Mielenterveys"',
    '2026 on vuosi',
  ])('«%s» is text, also in a file called .json', async (source) => {
    expect((await readOk(utf8(source), 'muistio.json')).pages).toEqual([{ page: null, text: source }]);
  });
});

describe('[TS6] a chosen file', () => {
  const chosen = (size: number, arrayBuffer: () => Promise<ArrayBuffer>) =>
    ({ name: 'suuri.pdf', size, arrayBuffer }) as File;

  it('of 500 megabytes is «too-large» before a byte of it is read', async () => {
    let isRead = false;
    const file = chosen(500_000_000, async () => {
      isRead = true;
      return new ArrayBuffer(0);
    });
    const scanned = await scanFile(file, { concepts: [], languages: null });
    expect(scanned).toMatchObject({ ok: false, error: { kind: 'too-large', size: 500_000_000 } });
    expect(isRead).toBe(false);
  });

  it('that was moved since it was chosen is «unavailable»', async () => {
    const file = chosen(10, () => Promise.reject(new DOMException('gone', 'NotFoundError')));
    const scanned = await scanFile(file, { concepts: [], languages: null });
    expect(scanned).toEqual({ ok: false, error: { kind: 'unavailable', detail: 'NotFoundError' } });
  });
});

describe('text files', () => {
  const words = 'Mielenterveyttä ja hyvää oloa Åbossa – välmående.';
  const wide = (isBig: boolean) => {
    const buffer = Buffer.from(words, 'utf16le');
    return new Uint8Array(isBig ? buffer.swap16() : buffer);
  };
  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${words}`)],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, ...wide(false)])],
    ['UTF-16, big end first, with its mark', new Uint8Array([0xfe, 0xff, ...wide(true)])],
    ['UTF-16 without a mark', wide(false)],
    ['Windows-1252', Uint8Array.from(words, (sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0)))],
  ])('[TS1] %s keeps every letter', async (_, source) => {
    expect((await readOk(source)).pages).toEqual([{ page: null, text: words }]);
  });
});

it('[EV5] reading tells each page and stops when it is cancelled', async () => {
  const told: string[] = [];
  const stop = new AbortController();
  const pdf = makePdf(Array.from({ length: 6 }, () => text));
  const read = await readDocument(pdf, 'a.pdf', {
    signal: stop.signal,
    onProgress: ({ done, of }) => {
      told.push(`${done}/${of}`);
      if (done === 2) stop.abort();
    },
  });
  expect(read).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(told).toEqual(['0/null', '0/6', '1/6', '2/6']);
});

describe('[DA8, TS6] any bytes are read or refused, never an exception', () => {
  const whole = {
    pdf: makePdf([text, text]),
    docx: makeDocx(p('Mielenterveys') + p('ja hyvinvointi')),
  };
  const check = async (source: Uint8Array) => {
    const read = await readDocument(source, 'document');
    expect(typeof read.ok).toBe('boolean');
  };

  it('random ones, also behind the start of a known kind', async () => {
    const start = fc.constantFrom('', '%PDF-1.7\n', 'PK\u0003\u0004', '{\\rtf', '\u00ff\u00fe').map(bytes);
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 600 }), (head, rest) =>
        check(new Uint8Array([...head, ...rest])),
      ),
      { numRuns: 150 },
    );
  });

  it.each(Object.keys(whole) as (keyof typeof whole)[])('a %s with some bytes changed or taken out', async (kind) => {
    const source = whole[kind];
    const place = fc.nat(source.length - 1);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }),
        place,
        async (changes, cut) => {
          const spoilt = Uint8Array.from(source);
          for (const [at, byte] of changes) spoilt[at] = byte;
          await check(spoilt);
          await check(new Uint8Array([...spoilt.subarray(0, cut), ...spoilt.subarray(cut + 7)]));
        },
      ),
      { numRuns: 60 },
    );
  });
});
