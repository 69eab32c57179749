/** CRC-32 (IEEE 802.3) of a text, over its UTF-16 units: any one changed character, and any changed pair, changes it. */
export function checksum(text: string): number {
  let sum = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    sum = step(step(sum, unit & 0xff), unit >>> 8);
  }
  return ~sum >>> 0;
}

/** The same over the bytes of a file. */
export function checksumOfBytes(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = step(sum, byte);
  return ~sum >>> 0;
}

function step(sum: number, byte: number): number {
  return (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
