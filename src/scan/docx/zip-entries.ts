import { unzipSync } from 'fflate';
import { err, ok, type Result } from '#domain/result.ts';
import { ZIP_LIMITS } from '../limits.ts';
import type { ReadFault } from '../read-document-types.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes, as the package itself says: packed and unpacked. */
  readonly packed: number;
  readonly size: number;
}

class TooMany extends Error {}

/** What is in the package, from its list; nothing is unpacked. */
export function listEntries(bytes: Uint8Array): Result<readonly ZipEntry[], ReadFault> {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (entries.length >= ZIP_LIMITS.entries) throw new TooMany();
        entries.push({ name, packed: size, size: originalSize });
        return false;
      },
    });
  } catch (thrown) {
    return thrown instanceof TooMany ? err({ kind: 'zip-bomb' }) : err(brokenZip(thrown));
  }
  return ok(entries);
}

export function hasEntry(entries: readonly ZipEntry[], pattern: RegExp): boolean {
  return entries.some(({ name }) => pattern.test(name));
}

/** The named parts as text. What claims to unfold too far is refused before anything is unpacked. */
export function unpack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, string>, ReadFault> {
  const wanted = entries.filter(({ name }) => isWanted(name));
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  const unfolds = wanted.some((one) => one.size > ZIP_LIMITS.ratioFrom && one.size > one.packed * ZIP_LIMITS.ratio);
  if (size > ZIP_LIMITS.bytes || unfolds) return err({ kind: 'zip-bomb' });
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return ok(new Map(Object.entries(parts).map(([name, part]) => [name, decodeXml(decoder, part)])));
  } catch (thrown) {
    return err(brokenZip(thrown));
  }
}

function decodeXml(utf8: TextDecoder, part: Uint8Array): string {
  const [first, second] = part;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isWide ? new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(part) : utf8.decode(part);
}

function brokenZip(thrown: unknown): ReadFault {
  return { kind: 'broken', detail: thrown instanceof Error ? thrown.message : 'zip' };
}
