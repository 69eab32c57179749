import type { Page } from 'playwright-core';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Does something that saves a file, and gives the file. */
export async function fileFrom(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
}

/** Does something that asks for a file, and hands this one over. */
export async function giveFile(page: Page, file: SavedFile, act: () => Promise<void>): Promise<void> {
  await giveFiles(page, [file], act);
}

/** Does something that asks for files, and hands these over together. */
export async function giveFiles(page: Page, files: readonly SavedFile[], act: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
  await chooser.setFiles(
    files.map((file) => ({ name: file.name, mimeType: 'application/octet-stream', buffer: file.bytes })),
  );
}
