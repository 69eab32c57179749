import { ok } from '#domain/result.ts';
import type { FileService, SavedFile } from '#features/services.ts';

export interface KeptFiles extends FileService {
  /** What was saved as text, by file name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A disk of one test: keeps what is saved and reads what is given. */
export function keptFiles(kind: Exclude<SavedFile['kind'], 'cancelled'> = 'download'): KeptFiles {
  const texts = new Map<string, string>();
  return {
    texts,
    async saveText(name, text) {
      texts.set(name, text);
      return ok({ kind, name });
    },
    saveBytes: async (name) => ok({ kind, name }),
    readText: async (file) => ok(await file.text()),
  };
}
