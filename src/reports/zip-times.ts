const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** 1 January 1980, midnight: the first moment a zip can tell. */
const DATE = 0x0021;
const TIME = 0;

/**
 * The same zip file with one fixed time on every entry: the writers of DOCX and XLSX put the clock in, and equal input must
 * give equal bytes. Changes the bytes in place.
 */
export function fixZipTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('Not a zip file');
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== ENTRY) throw new Error('Not an entry of a zip file');
    setTime(view, entry + 12);
    setTime(view, view.getUint32(entry + 42, true) + 10);
    entry += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0);
  }
  return zip;
}

function setTime(view: DataView, at: number): void {
  view.setUint16(at, TIME, true);
  view.setUint16(at + 2, DATE, true);
}
