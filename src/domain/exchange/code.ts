import { checksum } from '../checksum.ts';
import type { Compressor } from '../ports.ts';
import { err, ok, type Result } from '../result.ts';
import { base62ToBytes, bytesToBase62 } from './base62.ts';

/** What a code carries: an invitation to answer, or a respondent's answers (GR2). */
export type CodeKind = 'invitation' | 'answers';

/**
 * A code is one word of letters and digits: `MK`, kind, version, length, checksum, contents. Length and checksum tell when it
 * was cut or changed on the way. It survives line breaks, quoting, percent-encoding and being wrapped into a filter's link.
 */
const LETTER: Readonly<Record<CodeKind, string>> = { invitation: 'K', answers: 'V' };
const CODE_VERSION = 1;
const LENGTH_SIGNS = 5;
const CHECK_SIGNS = 7;
const HEAD = /MK([KV])(\d)([0-9a-z]{5})([0-9a-z]{7})/g;
/** A text that unpacks to more than this isn't answers of anybody (a respondent's notes at their limits are 1 MB). */
const MOST_CHARACTERS = 4_000_000;
/** Signs checked and characters unpacked for one pasted text; a made-up text can hold a code at every sixteenth sign. */
const MOST_WORK = 20_000_000;
const MOST_CODES = 2_000;

export type CodeError =
  /** No code in the text at all. */
  | { readonly kind: 'no-code' }
  /** Part of the code is missing: so many of its signs arrived. */
  | { readonly kind: 'cut'; readonly found: number; readonly expected: number }
  /** Complete by its length, but changed on the way. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  /** An invitation where answers were expected, or the other way round. */
  | { readonly kind: 'other-kind'; readonly found: CodeKind };

export interface FoundCode {
  readonly kind: CodeKind;
  /** The JSON text it carries. Not yet checked. */
  readonly text: string;
}

export async function makeCode(kind: CodeKind, text: string, compressor: Compressor): Promise<string> {
  const data = bytesToBase62(await compressor.deflate(text));
  const length = data.length.toString(36).padStart(LENGTH_SIGNS, '0');
  return `MK${LETTER[kind]}${CODE_VERSION}${length}${checkOf(data)}${data}`;
}

/**
 * Every code in a text that a person pasted: an e-mail with its quoting, a link, a link within a filter's link, several
 * codes in a row. One result for each code found, in order; a text without any gives one «no code».
 */
export async function findCodes(pasted: string, compressor: Compressor): Promise<Result<FoundCode, CodeError>[]> {
  const signs = onlySigns(pasted);
  const found: Result<FoundCode, CodeError>[] = [];
  let past = 0;
  let work = 0;
  for (const match of signs.matchAll(HEAD)) {
    if (match.index < past) continue;
    const [head, letter, version, length = '', check = ''] = match;
    const start = match.index + head.length;
    const expected = Number.parseInt(length, 36);
    const data = signs.slice(start, start + expected);
    past = start + data.length;
    work += data.length === expected ? data.length : 0;
    if (work > MOST_WORK || found.length >= MOST_CODES) return [...found, err({ kind: 'changed' })];
    if (Number(version) > CODE_VERSION) {
      found.push(err({ kind: 'newer', found: Number(version), known: CODE_VERSION }));
    } else if (isWhole(data, expected, check)) {
      const unpacked = await unpack(letter === LETTER.invitation ? 'invitation' : 'answers', data, compressor);
      work += unpacked.ok ? unpacked.value.text.length : MOST_CHARACTERS;
      found.push(unpacked);
    } else {
      past = start;
      found.push(err(faultOf(data, expected)));
    }
  }
  return found.length > 0 ? found : [err({ kind: 'no-code' })];
}

function isWhole(data: string, expected: number, check: string): boolean {
  return data.length === expected && checkOf(data) === check;
}

function faultOf(data: string, expected: number): CodeError {
  // The text that follows a cut code in an e-mail makes up for its length; only letters and digits are left of it here.
  const next = data.search(/MK[KV]\d[0-9a-z]{12}/);
  const length = next >= 0 ? next : data.length;
  return length < expected ? { kind: 'cut', found: length, expected } : { kind: 'changed' };
}

async function unpack(kind: CodeKind, data: string, compressor: Compressor): Promise<Result<FoundCode, CodeError>> {
  const bytes = base62ToBytes(data);
  const text = bytes && (await compressor.inflate(bytes, MOST_CHARACTERS));
  return text === null ? err({ kind: 'changed' }) : ok({ kind, text });
}

function checkOf(data: string): string {
  return checksum(data).toString(36).padStart(CHECK_SIGNS, '0');
}

/** What mail programs put between the signs of a long word: line ends with or without «=», quoting, spaces, soft hyphens. */
function onlySigns(pasted: string): string {
  return pasted.replaceAll(/=\r?\n/g, '').replaceAll(/[^0-9A-Za-z]+/g, '');
}
