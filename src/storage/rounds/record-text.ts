/**
 * A stored thing as JSON text. Browser storage can also hold what JSON can't: maps, dates, bytes and loops are described in
 * their place.
 */
export function recordText(raw: unknown): string {
  return JSON.stringify(plain(raw, []));
}

function plain(value: unknown, open: readonly unknown[]): unknown {
  if (typeof value === 'bigint' || value === undefined) return `[${typeof value} ${String(value)}]`;
  if (typeof value === 'number' && !Number.isFinite(value)) return `[number ${value}]`;
  if (typeof value !== 'object' || value === null) return value;
  if (open.includes(value)) return '[loop]';
  const within = [...open, value];
  if (Array.isArray(value)) return value.map((item) => plain(item, within));
  if (value instanceof Map) return { '[Map]': [...value].map((pair) => plain(pair, within)) };
  if (value instanceof Set) return { '[Set]': [...value].map((item) => plain(item, within)) };
  if (value instanceof Date) return `[Date ${Number(value)}]`;
  if (value instanceof ArrayBuffer) return { '[bytes]': [...new Uint8Array(value)] };
  if (ArrayBuffer.isView(value)) {
    return { '[bytes]': [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] };
  }
  // Rebuilt as entries rather than by assignment, which would take `__proto__` for something else.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, within)]));
}
