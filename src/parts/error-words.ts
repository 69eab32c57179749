import type { StoreError } from '#domain/ports.ts';
import type { JoinRefusal } from '#domain/round/join-rounds.ts';
import type { ReadError } from '#domain/round/read-error.ts';
import { SHARING_FILE_KIND } from '#domain/sharing/sharing-file-kind.ts';

/** Why a file did not come about on the disk. */
export type FileWriteError = { readonly kind: 'write-failed'; readonly detail: string } | { readonly kind: 'differs' };

export type ShownError = ReadError | StoreError | JoinRefusal | FileWriteError;

/** Every kind has its entry in `locales/<lang>/errors.json`; texts that break off have two more, a sharing file one. */
type ErrorKey = ShownError['kind'] | 'cut' | 'cut-at-start' | 'sharing-file';

interface ErrorWords {
  readonly key: ErrorKey;
  /** What the sentences name: the place in the file, the versions. */
  readonly values: Readonly<Record<string, string | number>>;
}

const MEGABYTE = 1_000_000;

export function errorWords(error: ShownError): ErrorWords {
  switch (error.kind) {
    case 'not-json':
      if (!error.cut) return { key: 'not-json', values: {} };
      return error.near === '' ? { key: 'cut-at-start', values: {} } : { key: 'cut', values: { near: error.near } };
    case 'too-large':
      return {
        key: error.kind,
        values: { size: Math.ceil(error.size / MEGABYTE), limit: Math.floor(error.limit / MEGABYTE) },
      };
    case 'other-kind':
      if (error.found === SHARING_FILE_KIND) return { key: 'sharing-file', values: {} };
      return { key: error.kind, values: { found: error.found } };
    case 'newer':
    case 'newer-format':
      return { key: error.kind, values: { found: error.found, known: error.known } };
    case 'invalid':
    case 'damaged':
      return { key: error.kind, values: { path: error.path } };
    case 'unreadable':
      return { key: error.kind, values: { place: placeOf(error.error) } };
    case 'file-unavailable':
    case 'storage-failed':
    case 'write-failed':
      return { key: error.kind, values: { detail: error.detail } };
    case 'empty':
    case 'too-deep':
    case 'foreign':
    case 'storage-blocked':
    case 'storage-full':
    case 'not-found':
    case 'removed-elsewhere':
    case 'other-round':
    case 'differs':
      return { key: error.kind, values: {} };
    default:
      return unknownKind(error);
  }
}

function placeOf(error: ReadError): string {
  return 'path' in error ? error.path : error.kind;
}

function unknownKind(error: never): never {
  throw new Error(`No words for ${JSON.stringify(error)}`);
}
