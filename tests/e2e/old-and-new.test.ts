import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ROUND_FORMAT } from '#domain/round/round.ts';
import { openApp } from './support/open-app.ts';
import { goTo, pagesOfRound } from './support/pages.mjs';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

const home = wordsOf('fi', 'home');
const keeping = wordsOf('fi', 'keeping');
const errors = wordsOf('fi', 'errors');
const NEWER = ROUND_FORMAT + 1;

/** Everything that the browser holds, record by record, as text. */
function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const dump: Record<string, unknown> = {};
    for (const { name = '', version } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const stores: Record<string, unknown> = { version };
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const read = <T>(request: IDBRequest<T[]>) =>
          new Promise<T[]>((resolve) => {
            request.onsuccess = () => resolve(request.result);
          });
        const [keys, values] = await Promise.all([read(objects.getAllKeys()), read(objects.getAll())]);
        stores[store] = keys.map((key, index) => [key, values[index]]);
      }
      database.close();
      dump[name] = stores;
    }
    return JSON.stringify(dump);
  });
}

/** Rewrites the format in every header that the browser holds, as a later build would have written it. */
function asIfWrittenLater(page: Page, newer: number): Promise<number> {
  return page.evaluate(async (format) => {
    let changed = 0;
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames) {
        const transaction = database.transaction(store, 'readwrite');
        const done = new Promise<void>((resolve) => {
          transaction.oncomplete = () => resolve();
        });
        const cursors = transaction.objectStore(store).openCursor();
        cursors.onsuccess = () => {
          const cursor = cursors.result;
          if (!cursor) return;
          const text = JSON.stringify(cursor.value);
          const later = text.replace(/(\\?"format\\?":)\d+/g, `$1${format}`);
          if (later !== text) {
            cursor.update(JSON.parse(later));
            changed += 1;
          }
          cursor.continue();
        };
        await done;
      }
      database.close();
    }
    return changed;
  }, newer);
}

it('[DA4] the old build over the new build’s data says so everywhere, and leaves every record as it was', async () => {
  const app = await openApp();
  const { page } = app;
  const walk = walkerOn(page, 'fi');
  await walk.startRound('Esimerkkikunta', { year: 2026 });
  const id = /round\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const { statement = '', preparation = '' } = pagesOfRound(id);
  await goTo(page, statement);
  await page.getByRole('radio', { name: /^2\b/ }).check();
  await page
    .getByRole('banner')
    .getByText(/Tallennettu/)
    .waitFor();

  // An old tab that stays open while another takes the new build into use and writes with it.
  const other = await app.openTab();
  await other.getByRole('link', { name: home('doors.new.button') }).waitFor();
  expect(await asIfWrittenLater(other, NEWER)).toBeGreaterThan(0);
  const before = await everythingStored(other);
  await page.getByRole('radio', { name: /^3\b/ }).check();
  await page.getByRole('alert').getByText(errors('newer-format.title')).first().waitFor();
  expect(await page.getByRole('radio', { name: /^3\b/ }).isChecked()).toBe(true);
  expect(await everythingStored(other)).toBe(before);
  // What is on the screen can be taken away as a file.
  await page
    .getByRole('banner')
    .getByRole('button', { name: home('saveFile.button') })
    .waitFor();

  // The old build opened anew.
  await other.reload();
  await other.getByRole('heading', { name: keeping('newer.heading_one') }).waitFor();
  await goTo(other, preparation);
  await other.getByText(errors('newer-format.title')).first().waitFor();
  await goTo(other, '/');
  expect(await everythingStored(other)).toBe(before);
  await app.close();
}, 60_000);

it('[DA4] data whose header names the first format opens with all that was in it, and goes on', async () => {
  const app = await openApp();
  const walk = walkerOn(app.page, 'fi');
  await walk.startRound('Esimerkkikunta', { year: 2026 });
  const id = /round\/([^/]+)/.exec(app.page.url())?.[1] ?? '';
  const { statement = '' } = pagesOfRound(id);
  await goTo(app.page, statement);
  await app.page.getByRole('radio', { name: /^2\b/ }).check();
  await app.page
    .getByRole('banner')
    .getByText(/Tallennettu/)
    .waitFor();
  expect(await asIfWrittenLater(app.page, 1)).toBeGreaterThan(0);

  await app.page.reload();
  await app.page.getByRole('radio', { name: /^2\b/ }).waitFor();
  expect(await app.page.getByRole('radio', { name: /^2\b/ }).isChecked()).toBe(true);
  await app.page.getByRole('radio', { name: /^1\b/ }).check();
  await app.page
    .getByRole('banner')
    .getByText(/Tallennettu/)
    .waitFor();
  await app.page.reload();
  await app.page.getByRole('radio', { name: /^1\b/ }).waitFor();
  expect(await app.page.getByRole('radio', { name: /^1\b/ }).isChecked()).toBe(true);
  await app.close();
}, 60_000);
