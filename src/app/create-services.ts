import { err, ok, type Result } from '#domain/result.ts';
import { LIMITS } from '#domain/round/parse-json.ts';
import type { FileService, SavedFile, SaveFileError, Services } from '#features/services.ts';
import { createSession } from '#state/session.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { readFileText } from '#storage/files/read-file-text.ts';
import * as files from '#storage/files/save-file.ts';
import { createIndexedDbRoundStore } from '#storage/indexed-db/indexed-db-round-store.ts';
import { createLocalSettings } from '#storage/local-settings.ts';
import { createPersistence } from '#storage/persistence.ts';
import { browserClock, browserIds } from './browser-ports.ts';
import { createContentService } from './content-service.ts';
import { version } from './version.ts';

/** The real world, handed to the screens in one place. */
export function createServices(): Services {
  const store = createIndexedDbRoundStore(browserClock);
  const session = createSession({ store, clock: browserClock, ids: browserIds, persistence: createPersistence() });
  return {
    session,
    content: createContentService(),
    files: fileService,
    settings: createLocalSettings(),
    scan: async (file, options) => (await import('#scan/scan-in-worker.ts')).scanInWorker(file, options),
    readRegion: async (files, reading) => (await import('./read-region-files.ts')).readRegionFiles(files, reading),
    renderLong: async (...asked) => (await import('./render-long-report.ts')).renderLongReport(...asked),
    compressor: platformCompressor,
    aside: () => store.aside(),
    now: () => browserClock.now(),
    version,
  };
}

const fileService: FileService = {
  saveText: async (name, text) => asSavedFile(name, await files.saveTextFile(name, text)),
  saveBytes: async (name, bytes, type) => asSavedFile(name, await files.saveBytes(name, new Uint8Array(bytes), type)),
  readText: (file) => readFileText(file, LIMITS.bytes),
};

function asSavedFile(
  name: string,
  saved: Result<files.FileSaved, files.SaveFileError>,
): Result<SavedFile, SaveFileError> {
  if (saved.ok) return ok({ kind: saved.value.way, name: saved.value.name });
  switch (saved.error.kind) {
    case 'cancelled':
      return ok({ kind: 'cancelled' });
    case 'file-differs':
      return err({ kind: 'differs' });
    case 'save-failed':
      return err({ kind: 'write-failed', detail: `${name}: ${saved.error.detail}` });
  }
}
