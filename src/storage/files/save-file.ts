import { err, ok, type Result } from '#domain/result.ts';
import { downloadFile } from './download-file.ts';
import { type SavePicker, saveWithPicker, windowSavePicker } from './save-with-picker.ts';

export interface FileSaved {
  /** `picker`: where the user chose. `download`: handed to the browser, which may ask, rename or hold it back. */
  readonly way: 'picker' | 'download';
  /** As chosen in the picker, or as proposed to the browser. */
  readonly name: string;
  /** Whether the file was read back and found equal to what was to be saved. Never the case for a download. */
  readonly checked: boolean;
}

/** Each kind has its sentence in `locales/<lang>/errors.json`. */
export type SaveFileError =
  | { readonly kind: 'cancelled' }
  /** What stands on the disk is not what was saved. */
  | { readonly kind: 'file-differs'; readonly name: string }
  /** Neither way works; `detail` is the browser's name for it. */
  | { readonly kind: 'save-failed'; readonly detail: string };

/** The two ways a browser can save. `pick` is null where there is no picker. */
export interface SaveWays {
  readonly pick: SavePicker | null;
  readonly download: (name: string, content: Blob) => void;
}

export function browserSaveWays(): SaveWays {
  return { pick: windowSavePicker(), download: downloadFile };
}

export function saveTextFile(
  name: string,
  text: string,
  type = 'application/json',
  ways: SaveWays = browserSaveWays(),
): Promise<Result<FileSaved, SaveFileError>> {
  return saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }), ways);
}

export function saveBytes(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  ways: SaveWays = browserSaveWays(),
): Promise<Result<FileSaved, SaveFileError>> {
  return saveBlob(name, new Blob([bytes], { type }), ways);
}

/**
 * Saves where the user chooses, or as a download where there is no picker or it fails: a managed computer may have the
 * function and block it. To be called from a click, before anything else is waited for, or browsers refuse the picker.
 */
async function saveBlob(name: string, content: Blob, ways: SaveWays): Promise<Result<FileSaved, SaveFileError>> {
  if (ways.pick) {
    const saved = await saveWithPicker(ways.pick, name, content);
    if (saved.kind === 'saved') return ok({ way: 'picker', name: saved.name, checked: saved.checked });
    if (saved.kind === 'cancelled') return err({ kind: 'cancelled' });
    if (saved.kind === 'differs') return err({ kind: 'file-differs', name: saved.name });
  }
  try {
    ways.download(name, content);
  } catch (thrown) {
    return err({ kind: 'save-failed', detail: thrown instanceof Error ? thrown.name : 'unknown' });
  }
  return ok({ way: 'download', name, checked: false });
}
