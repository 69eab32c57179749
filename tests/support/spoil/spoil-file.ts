import type { Random } from './random.ts';
import { asJson, jsonSpoilers } from './spoil-json.ts';

export interface SpoiltFile {
  /** What was done to it. */
  readonly way: string;
  readonly bytes: Uint8Array;
}

const byteSpoilers: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> = {
  'one byte changed': (bytes, random) => {
    const changed = bytes.slice();
    changed[random.below(bytes.length)] = random.below(256);
    return changed;
  },
  'one letter or digit changed': (bytes, random) => {
    const changed = bytes.slice();
    let at = random.below(bytes.length);
    while (at < bytes.length - 1 && !isLetterOrDigit(changed[at])) at++;
    changed[at] = random.of(SIGNS).charCodeAt(0);
    return changed;
  },
  'bytes removed': (bytes, random) => {
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(40))]);
  },
  'bytes inserted': (bytes, random) => {
    const at = random.below(bytes.length);
    const more = Uint8Array.from({ length: 1 + random.below(20) }, () => random.below(256));
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  },
  'broken off': (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  'lines swapped': (bytes, random) => {
    const lines = Buffer.from(bytes).toString().split('\n');
    const a = random.below(lines.length);
    const b = random.below(lines.length);
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return Buffer.from(lines.join('\n'));
  },
  'line removed or doubled': (bytes, random) => {
    const lines = Buffer.from(bytes).toString().split('\n');
    const at = random.below(lines.length);
    lines.splice(at, 1, ...(random.below(2) === 0 ? [] : [lines[at] ?? '', lines[at] ?? '']));
    return Buffer.from(lines.join('\n'));
  },
};

const SIGNS = [...'abcxyzABC0123456789-."'];
const WAYS_IN_BYTES = Object.keys(byteSpoilers);
const WAYS_IN_JSON = Object.keys(jsonSpoilers);

/** A sound file with one thing wrong: as a disk or a mail program spoils it, or as somebody writes it on purpose. */
export function spoilFile(sound: string, random: Random): SpoiltFile {
  if (random.below(100) < 45) {
    const way = random.of(WAYS_IN_BYTES);
    const spoil = byteSpoilers[way];
    if (spoil) return { way, bytes: spoil(Buffer.from(sound), random) };
  }
  const way = random.of(WAYS_IN_JSON);
  const document = JSON.parse(sound);
  jsonSpoilers[way]?.(document, random);
  return { way, bytes: Buffer.from(asJson(document)) };
}

function isLetterOrDigit(byte: number | undefined): boolean {
  return byte !== undefined && /[A-Za-z0-9]/.test(String.fromCharCode(byte));
}
