/** The part of the File System Access API that saving needs; TypeScript's DOM library doesn't have the picker. */
export interface SaveHandle {
  readonly name: string;
  createWritable(): Promise<{ write(content: Blob): Promise<void>; close(): Promise<void> }>;
  getFile(): Promise<Blob>;
}

export type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<SaveHandle>;

export type PickerOutcome =
  | { readonly kind: 'saved'; readonly name: string; readonly checked: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'differs'; readonly name: string }
  /** The picker is blocked or the place chosen can't be written to. */
  | { readonly kind: 'failed' };

export function windowSavePicker(): SavePicker | null {
  const pick: unknown = Reflect.get(globalThis, 'showSaveFilePicker');
  return typeof pick === 'function' ? (options) => pick.call(globalThis, options) as Promise<SaveHandle> : null;
}

export async function saveWithPicker(pick: SavePicker, name: string, content: Blob): Promise<PickerOutcome> {
  let handle: SaveHandle;
  try {
    handle = await pick({ suggestedName: name, types: [{ accept: acceptFor(name, content) }] });
  } catch (thrown) {
    return { kind: isNamed(thrown, 'AbortError') ? 'cancelled' : 'failed' };
  }
  try {
    const file = await handle.createWritable();
    await file.write(content);
    await file.close();
  } catch {
    // An «abort» here is the browser's or the virus scanner's, not the user's.
    return { kind: 'failed' };
  }
  const isSame = await readsBackAs(handle, content);
  if (isSame === false) return { kind: 'differs', name: handle.name };
  return { kind: 'saved', name: handle.name, checked: isSame === true };
}

/** Null when the browser doesn't let the file be read. */
async function readsBackAs(handle: SaveHandle, content: Blob): Promise<boolean | null> {
  let stored: ArrayBuffer;
  try {
    stored = await (await handle.getFile()).arrayBuffer();
  } catch {
    return null;
  }
  const wanted = new Uint8Array(await content.arrayBuffer());
  const found = new Uint8Array(stored);
  return wanted.length === found.length && wanted.every((byte, i) => byte === found[i]);
}

function acceptFor(name: string, content: Blob): Record<string, readonly string[]> {
  const type = content.type.replace(/;.*/, '');
  return { [type]: [name.slice(name.lastIndexOf('.'))] };
}

function isNamed(thrown: unknown, name: string): boolean {
  return thrown instanceof Error && thrown.name === name;
}
