import { err, ok, type Result } from '#domain/result.ts';
import type { ReadDocument, ReadFault } from '../read-document-types.ts';
import { dataFault } from './data-fault.ts';

/** Plain text in UTF-8, UTF-16 or Windows-1252, the three that Finnish offices save. Other bytes are no text. */
export function readText(bytes: Uint8Array): Result<ReadDocument, ReadFault> {
  const text = decode(bytes);
  const data = dataFault(text);
  if (data) return err(data);
  if (!isText(text)) return err({ kind: 'not-a-document' });
  return ok({
    format: 'text',
    pages: [{ page: null, text: text.replace(/\r\n?/g, '\n').replaceAll('\f', '\n\n') }],
    pageCount: null,
    picturePages: [],
    unreadPages: [],
  });
}

function decode(bytes: Uint8Array): string {
  return wide(bytes) ?? strict('utf-8', bytes) ?? windows1252(bytes);
}

/** UTF-16 by its mark, or by every other byte being zero in its first part. */
function wide(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return strict('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return strict('utf-16be', bytes);
  const head = bytes.subarray(0, 400);
  if (head.length < 4 || head.length % 2 !== 0) return null;
  const zeros = (rest: number) => head.filter((byte, index) => index % 2 === rest && byte === 0).length;
  const half = head.length / 2;
  if (zeros(1) > half * 0.9 && zeros(0) === 0) return strict('utf-16le', bytes);
  if (zeros(0) > half * 0.9 && zeros(1) === 0) return strict('utf-16be', bytes);
  return null;
}

const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 takes Windows-1252 for Latin-1, which has control signs where this has dashes and quotes. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => FROM_0X80[sign.charCodeAt(0) - 0x80] ?? sign);
}

function strict(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Programs, archives and pictures have control signs or hardly a letter; Windows-1252 would read any of them. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffe\uffff]/.test(text)) return false;
  const head = text.slice(0, 20_000);
  const seen = head.replace(/\s/g, '').length;
  return seen === 0 || (head.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > seen * 0.5;
}
