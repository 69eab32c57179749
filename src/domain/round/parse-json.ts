import { err, ok, type Result } from '../result.ts';
import type { ReadError } from './read-error.ts';

/** A round with thirty respondents and long notes is about 5 MB; nothing honest is larger than this. */
export const LIMITS = { bytes: 30_000_000, characters: 30_000_000, depth: 64 } as const;

/** JSON of unknown origin, read or refused with its place, without ever throwing (DA8). */
export function parseJson(text: string): Result<unknown, ReadError> {
  if (text.length > LIMITS.characters) {
    return err({ kind: 'too-large', size: text.length, limit: LIMITS.characters });
  }
  if (text.trim() === '') return err({ kind: 'empty' });
  if (isDeeperThan(text, LIMITS.depth)) return err({ kind: 'too-deep' });
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err(placeOfFault(text));
  }
}

/** Looked for before parsing: a deeply nested text can exhaust the stack of whoever walks the result. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 92) i++;
      else if (char === 34) inString = false;
    } else if (char === 34) inString = true;
    else if (char === 123 || char === 91) {
      if (++depth > limit) return true;
    } else if (char === 125 || char === 93) depth--;
  }
  return false;
}

/**
 * Where the text stops being JSON. Engines word their messages differently, so the place is found by our own scan:
 * the brackets that are still open at the end tell a cut text from a wrong one.
 */
function placeOfFault(text: string): ReadError {
  let depth = 0;
  let inString = false;
  let lastKey = '';
  let start = 0;
  let i = 0;
  for (; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') {
        inString = false;
        if (/^\s*:/.test(text.slice(i + 1, i + 20))) lastKey = text.slice(start, i).slice(0, 60);
      }
    } else if (char === '"') {
      inString = true;
      start = i + 1;
    } else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
  }
  const cut = inString || depth > 0;
  return { kind: 'not-json', position: text.length, near: lastKey, cut };
}
