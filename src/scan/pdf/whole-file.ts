/**
 * Whether the file ends where it should. The library mends what it can of a file that broke off on its way; pages would then
 * be missing without a word (TS6).
 */
export function isWholePdf(bytes: Uint8Array): boolean {
  const announced = /\/Linearized[^>]*?\/L\s+(\d+)/.exec(latin(bytes.subarray(0, 2_048)));
  if (announced && Number(announced[1]) > bytes.length + 1) return false;
  const end = lastIndexOf(bytes, '%%EOF');
  if (end < 0) return false;
  // After the end there may be a few stray bytes, but no further object.
  return !/\d+\s+\d+\s+obj\b/.test(latin(bytes.subarray(end, end + 4_096)));
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function lastIndexOf(bytes: Uint8Array, text: string): number {
  const wanted = [...text].map((sign) => sign.charCodeAt(0));
  const first = wanted[0] ?? 0;
  for (let at = bytes.lastIndexOf(first); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
