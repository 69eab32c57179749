import { err, ok, type Result } from '../result.ts';
import { isRecord } from './header-schema.ts';
import { parseJson } from './parse-json.ts';
import type { ReadError } from './read-error.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of one of this tool's files, once it is known to be of the kind and of a format that can be read (DA4, DA8). */
export function parseFileOfKind(text: string, kind: string, format?: number): Result<Fields, ReadError> {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  const file = json.value;
  if (!isRecord(file) || typeof file.kind !== 'string') return err({ kind: 'foreign' });
  if (file.kind !== kind) {
    return file.kind.startsWith('mielikunta-')
      ? err({ kind: 'other-kind', found: file.kind.slice(0, 60) })
      : err({ kind: 'foreign' });
  }
  return format === undefined ? ok(file) : inKnownFormat(file, format);
}

/** Refused when it was written by a newer version: its other fields may mean something else. */
export function inKnownFormat(file: Fields, known: number): Result<Fields, ReadError> {
  const { format } = file;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return err({ kind: 'invalid', path: 'format' });
  return format > known ? err({ kind: 'newer', found: format, known }) : ok(file);
}
