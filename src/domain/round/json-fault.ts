/** Where a text stops being JSON. */
export interface JsonFault {
  /** Characters before the fault. */
  readonly position: number;
  /** The last whole key before it. */
  readonly near: string;
  /** Nothing is wrong but that it ends too early. */
  readonly cut: boolean;
}

type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const KEY_SHOWN = 60;
const ESCAPED = new Set('"\\/bfnrtu');

/**
 * Engines word their messages differently, so the place is found by our own scan. Without recursion and without patterns
 * that step back, as the text may be hostile and twenty megabytes long. Null: it is JSON.
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let near = '';
  let awaited: Awaited = 'value';
  let i = 0;
  const fault = (position: number): JsonFault => ({ position, near, cut: position >= text.length });
  const afterValue = (): Awaited => (open.length === 0 ? 'nothing' : 'comma-or-end');

  for (;;) {
    i = afterBlanks(text, i);
    const char = text[i];
    if (char === undefined) return awaited === 'nothing' ? null : fault(i);
    switch (awaited) {
      case 'key':
      case 'key-or-end': {
        if (char === '}' && awaited === 'key-or-end') {
          open.pop();
          awaited = afterValue();
          i++;
          continue;
        }
        if (char !== '"') return fault(i);
        const end = endOfString(text, i);
        if (!end.ok) return fault(end.at);
        near = text.slice(i + 1, Math.min(end.at - 1, i + 1 + KEY_SHOWN));
        i = end.at;
        awaited = 'colon';
        continue;
      }
      case 'colon':
        if (char !== ':') return fault(i);
        awaited = 'value';
        i++;
        continue;
      case 'comma-or-end': {
        const inObject = open.at(-1) === '{';
        if (char === ',') awaited = inObject ? 'key' : 'value';
        else if (char === (inObject ? '}' : ']')) {
          open.pop();
          awaited = afterValue();
        } else return fault(i);
        i++;
        continue;
      }
      case 'nothing':
        return fault(i);
      case 'value':
      case 'value-or-end': {
        if (char === '{' || char === '[') {
          open.push(char);
          awaited = char === '{' ? 'key-or-end' : 'value-or-end';
          i++;
          continue;
        }
        if (char === ']' && awaited === 'value-or-end') {
          open.pop();
          awaited = afterValue();
          i++;
          continue;
        }
        const end = char === '"' ? endOfString(text, i) : endOfWord(text, i);
        if (!end.ok) return fault(end.at);
        i = end.at;
        awaited = afterValue();
      }
    }
  }
}

interface End {
  readonly ok: boolean;
  readonly at: number;
}

function afterBlanks(text: string, from: number): number {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return i;
}

function endOfString(text: string, from: number): End {
  for (let i = from + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 34) return { ok: true, at: i + 1 };
    if (code < 32) return { ok: false, at: i };
    if (code !== 92) continue;
    const escaped = text[++i];
    if (escaped === undefined) break;
    if (!ESCAPED.has(escaped)) return { ok: false, at: i };
    if (escaped !== 'u') continue;
    for (let digit = 0; digit < 4; digit++) {
      if (++i >= text.length) return { ok: false, at: i };
      if (!isHex(text.charCodeAt(i))) return { ok: false, at: i };
    }
  }
  return { ok: false, at: text.length };
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}

/** A number, `true`, `false` or `null`: what stands between two signs, taken as a whole. */
function endOfWord(text: string, from: number): End {
  let i = from;
  while (i < text.length && !' \n\r\t,:{}[]"'.includes(text[i] ?? '')) i++;
  const word = text.slice(from, i);
  if (isWord(word)) return { ok: true, at: i };
  const isBegun =
    i === text.length && (isWord(`${word}0`) || ['true', 'false', 'null'].some((w) => w.startsWith(word)));
  return { ok: false, at: isBegun ? i : from };
}

function isWord(word: string): boolean {
  try {
    JSON.parse(word);
    return true;
  } catch {
    return false;
  }
}
