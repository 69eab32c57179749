import { err, ok, type Result } from '../result.ts';
import { findJsonFault } from './json-fault.ts';
import type { ReadError } from './read-error.ts';

/**
 * A round with thirty respondents and long notes is about 5 MB; nothing honest is larger than this. `parts` are objects,
 * lists and their entries, of which such a round has 150,000: small ones by the million keep a computer busy for seconds.
 */
export const LIMITS = { bytes: 30_000_000, characters: 30_000_000, depth: 64, parts: 500_000 } as const;

/** JSON of unknown origin, read or refused with its place, without ever throwing (DA8). */
export function parseJson(text: string): Result<unknown, ReadError> {
  if (text.length > LIMITS.characters) {
    return err({ kind: 'too-large', size: text.length, limit: LIMITS.characters });
  }
  if (text.trim() === '') return err({ kind: 'empty' });
  const excess = findExcess(text);
  if (excess) return err(excess);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({ kind: 'not-json', ...(findJsonFault(text) ?? { position: 0, near: '', cut: false }) });
  }
  const place = placeOfUnplain(value);
  return place ? err({ kind: 'invalid', path: place.join('.') }) : ok(value);
}

/**
 * The path of what could not be written again as it was read, or null: a number beyond all bounds would come back as null.
 * −0 would come back as 0 and is made 0 in place. Otherwise one write would have two contents, which counts as damage when
 * two copies are joined (JN6). `__proto__` is never a key of ours.
 */
function placeOfUnplain(value: unknown): readonly string[] | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return [key];
    const inner: unknown = Reflect.get(value, key);
    if (inner === 0) Reflect.set(value, key, 0);
    if (typeof inner === 'number' && !Number.isFinite(inner)) return [key];
    const place = placeOfUnplain(inner);
    if (place) return [key, ...place];
  }
  return null;
}

/** Looked for before parsing: a deeply nested text can exhaust the stack of whoever walks the result. */
function findExcess(text: string): ReadError | null {
  let depth = 0;
  let parts = 0;
  let inString = false;
  let start = 0;
  let section = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 92) i++;
      else if (char === 34) {
        inString = false;
        if (depth === 1 && /^\s*:/.test(text.slice(i + 1, i + 20)))
          section = text.slice(start, Math.min(i, start + 60));
      }
    } else if (char === 34) {
      inString = true;
      start = i + 1;
    } else if (char === 123 || char === 91) {
      if (++depth > LIMITS.depth) return { kind: 'too-deep' };
      parts++;
    } else if (char === 125 || char === 93) depth--;
    else if (char === 44) parts++;
    if (parts > LIMITS.parts) return section === '' ? { kind: 'foreign' } : { kind: 'invalid', path: section };
  }
  return null;
}
