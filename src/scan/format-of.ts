import { err, ok, type Result } from '#domain/result.ts';
import { hasEntry, listEntries } from './docx/zip-entries.ts';
import type { DocumentFormat, ReadFault, UnsupportedFormat } from './read-document-types.ts';

const SIGNATURES: readonly (readonly [readonly number[], UnsupportedFormat])[] = [
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'picture'],
];

/** By what the bytes say; the name only tells two kinds of old Office files apart. */
export function formatOf(bytes: Uint8Array, name: string): Result<DocumentFormat, ReadFault> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  const start = latin(bytes.subarray(0, 1_024));
  // The header may stand after some other bytes, as some mail gateways leave them.
  if (start.includes('%PDF-')) return ok('pdf');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return formatOfZip(bytes);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return formatOfCompound(bytes, name);
  if (start.startsWith('{\\rtf')) return err({ kind: 'not-supported', format: 'rtf' });
  const found = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found) return err({ kind: 'not-supported', format: found[1] });
  if (/^\W*<(!doctype html|html)/i.test(start)) return err({ kind: 'not-supported', format: 'html' });
  return ok('text');
}

function formatOfZip(bytes: Uint8Array): Result<DocumentFormat, ReadFault> {
  const entries = listEntries(bytes);
  if (!entries.ok) return entries;
  const has = (pattern: RegExp) => hasEntry(entries.value, pattern);
  if (has(/^word\/|^_rels\/\.rels$/) && has(/(^|\/)document\d*\.xml$/)) return ok('docx');
  if (has(/^xl\//)) return err({ kind: 'not-supported', format: 'spreadsheet' });
  if (has(/^ppt\//)) return err({ kind: 'not-supported', format: 'slides' });
  if (has(/^content\.xml$/)) return err({ kind: 'not-supported', format: 'odt' });
  return err({ kind: 'not-a-document' });
}

/** Word before 2007, and every newer Office file with a password, is a «compound file»; its folder names tell which. */
function formatOfCompound(bytes: Uint8Array, name: string): Result<DocumentFormat, ReadFault> {
  const has = (text: string) => includesWide(bytes, text);
  if (has('EncryptedPackage')) return err({ kind: 'encrypted' });
  if (has('WordDocument') || /\.do[ct]$/i.test(name)) return err({ kind: 'not-supported', format: 'doc' });
  if (has('Workbook')) return err({ kind: 'not-supported', format: 'spreadsheet' });
  if (has('PowerPoint Document')) return err({ kind: 'not-supported', format: 'slides' });
  return err({ kind: 'not-a-document' });
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Whether the text stands in the bytes as UTF-16 (little end first). */
function includesWide(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
