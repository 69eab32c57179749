import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '#domain/result.ts';
import type { Io, Refusal } from './command.ts';

/** The bytes of a file, or of standard input for `-`. */
export async function readInputBytes(path: string, io: Io): Promise<Result<Uint8Array, Refusal>> {
  if (path === '-') return ok(await io.standardInput());
  try {
    return ok(await readFile(path));
  } catch (error) {
    return err(fileRefusal(path, error));
  }
}

/** The same as text. Bytes that aren't UTF-8 are refused: read on, they would turn into other letters. */
export async function readInputText(path: string, io: Io): Promise<Result<string, Refusal>> {
  const bytes = await readInputBytes(path, io);
  if (!bytes.ok) return bytes;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return err({
      kind: 'not-text',
      place: placeOf(path),
      message: 'This is not UTF-8 text.',
      remedy: 'Give the file as it was saved, not one that another program has stored anew.',
    });
  }
}

/** How a place in messages names an input. */
export function placeOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** What the file system said, in words. */
export function fileRefusal(path: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN';
  const [kind, message, remedy] = fileFaults[code] ?? [
    'file-failed',
    `The file could not be used (${code}).`,
    'Try another place.',
  ];
  return { kind, place: path, message, remedy };
}

const fileFaults: Readonly<Record<string, readonly [kind: string, message: string, remedy: string]>> = {
  ENOENT: ['not-found', 'There is no such file or folder.', 'Check the name and the folder.'],
  EISDIR: ['is-folder', 'This is a folder.', 'Give a file.'],
  ENOTDIR: ['no-folder', 'This is not a folder.', 'Give a folder.'],
  EACCES: ['not-allowed', 'You may not use this file.', 'Ask for the right, or choose another place.'],
  EPERM: ['not-allowed', 'You may not use this file.', 'Ask for the right, or choose another place.'],
  ENOSPC: ['disk-full', 'The disk is full.', 'Free some space, or choose another disk.'],
};
