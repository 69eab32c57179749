/**
 * Bytes as letters and digits only: mail programs break or autocorrect everything else («--», «_», a dot at the end), and
 * nothing here is ever percent-encoded by a link filter. Eight bytes become eleven signs; a rest of k bytes the fewest
 * signs that hold it.
 */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BLOCK = 8;
/** Signs that hold so many bytes. */
const WIDTH = [0, 2, 3, 5, 6, 7, 9, 10, 11] as const;
const BASE = 62n;

export function bytesToBase62(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const block = bytes.subarray(at, at + BLOCK);
    let value = 0n;
    for (const byte of block) value = value * 256n + BigInt(byte);
    let signs = '';
    for (let i = WIDTH[block.length] ?? 0; i > 0; i--) {
      signs = SIGNS.charAt(Number(value % BASE)) + signs;
      value /= BASE;
    }
    text += signs;
  }
  return text;
}

/** Null where the text can't have come from `bytesToBase62`. */
export function base62ToBytes(text: string): Uint8Array | null {
  const bytes: number[] = [];
  const width = WIDTH[BLOCK];
  for (let at = 0; at < text.length; at += width) {
    const signs = text.slice(at, at + width);
    const count = WIDTH.indexOf(signs.length as (typeof WIDTH)[number]);
    if (count < 1) return null;
    let value = 0n;
    for (const sign of signs) {
      const digit = SIGNS.indexOf(sign);
      if (digit < 0) return null;
      value = value * BASE + BigInt(digit);
    }
    if (value >= 256n ** BigInt(count)) return null;
    for (let i = count - 1; i >= 0; i--) bytes.push(Number((value >> BigInt(8 * i)) & 255n));
  }
  return Uint8Array.from(bytes);
}
