import { err, ok, type Result } from '#domain/result.ts';
import type { ReadError } from '#domain/round/read-error.ts';

/**
 * The text of a chosen file. `limit` in bytes: a larger file is refused unread. UTF-8 with or without byte order mark, and
 * UTF-16 with one, as Windows programs save it. Other bytes are refused rather than guessed: a wrong guess would change
 * every ä and ö without a word.
 */
export async function readFileText(file: Blob, limit: number): Promise<Result<string, ReadError>> {
  if (file.size > limit) return err({ kind: 'too-large', size: file.size, limit });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    return err({ kind: 'file-unavailable', detail: thrown instanceof Error ? thrown.name : 'unknown' });
  }
  return textFromBytes(bytes);
}

export function textFromBytes(bytes: Uint8Array): Result<string, ReadError> {
  const encoding = encodingOf(bytes);
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return err(placeOfWrongByte(new TextDecoder(encoding).decode(bytes)));
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The decoder puts U+FFFD where a byte is wrong; standing last, the file broke off within a letter. */
function placeOfWrongByte(text: string): ReadError {
  const position = text.indexOf('\uFFFD');
  const near = /[\p{L}\p{N}_-]*$/u.exec(text.slice(Math.max(0, position - 60), position))?.[0] ?? '';
  return { kind: 'not-json', position, near, cut: position === text.length - 1 };
}
