import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { precacheList } from '../../src/tooling/build/service-worker-plugin.mjs';
import { siteFolder } from '../../src/tooling/build-site.mjs';
import { openApp } from './support/open-app.ts';
import { untilReadyForOffline } from './support/service-worker.ts';

it('[EV3] opens without the network after the first visit, and every file of the site is there', async () => {
  const app = await openApp({ ownServer: true });
  await untilReadyForOffline(app.page);
  await app.goOffline();

  await app.page.reload();
  await app.page.getByRole('heading', { level: 1 }).waitFor();

  const files = precacheList(siteFolder).map(({ url }) => url);
  expect(files.length).toBeGreaterThan(5);
  const missing = await app.page.evaluate(async (urls) => {
    const answers = await Promise.all(urls.map((url) => fetch(url).catch(() => null)));
    return urls.filter((_, index) => !answers[index]?.ok);
  }, files);
  expect(missing).toEqual([]);
});

it('[EV3] a new version waits until it is asked for', async () => {
  const folder = await temporaryFolder();
  await cp(siteFolder, folder, { recursive: true });
  const app = await openApp({ folder });
  await untilReadyForOffline(app.page);

  await publishNewVersion(folder);
  await app.page.reload();
  await app.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await app.page.reload();
  expect(await app.page.locator('meta[name=trial]').count()).toBe(0);

  await app.page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    waiting?.postMessage('apply-update');
    await changed;
  });
  await app.page.reload();
  expect(await app.page.locator('meta[name=trial]').count()).toBe(1);
});

/** The same site with one more line in its page, and the list of the service worker made anew. */
async function publishNewVersion(folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  const worker = join(folder, 'service-worker.js');
  const revision = () => precacheList(folder).find(({ url }) => url === 'index.html')?.revision ?? '';
  const before = revision();
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('<title>', '<meta name="trial" content="2"><title>'));
  const script = await readFile(worker, 'utf8');
  expect(script).toContain(before);
  await writeFile(worker, script.replace(before, revision()));
}
