const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** CRC-32 (IEEE 802.3) over the UTF-16 code units of a text, low byte first. Tells damage by accident, not by intent. */
export function crc32Of(text: string): number {
  let crc = 0xffffffff;
  const add = (byte: number) => {
    crc = (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  };
  for (let i = 0; i < text.length; i++) {
    add(text.charCodeAt(i) & 255);
    add(text.charCodeAt(i) >> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
