import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../src/tooling/browser.mjs';
import { ensureSite, siteFolder } from '../src/tooling/build-site.mjs';
import { repository } from '../src/tooling/repository.mjs';
import { serveSite } from '../src/tooling/site-server.mjs';

/**
 * Opens an older build over what today's build has stored, and today's over what the older one has stored (DA4): what is
 * newer is refused untouched, what is older opens whole. Both are real builds, served in turn from one address.
 * `node bench/old-build.mjs [commit]`; the last commit that wrote format 1 when left out. Exits with 1 on a breach.
 */
const commit = process.argv[2] ?? 'fdbd2ae';
const folder = mkdtempSync(join(tmpdir(), 'mielikunta-old-'));
const served = join(folder, 'served');
const breaches = [];
process.on('exit', () => {
  execFileSync('git', ['worktree', 'remove', '--force', join(folder, 'tree')], { cwd: repository });
  rmSync(folder, { recursive: true, force: true });
});

const browserPath = await ensureBrowser();
execFileSync('git', ['worktree', 'add', '--detach', join(folder, 'tree'), commit], { cwd: repository });
symlinkSync(join(repository, 'node_modules'), join(folder, 'tree', 'node_modules'));
execFileSync('npx', ['vite', 'build', '--outDir', join(folder, 'old'), '--logLevel', 'error'], {
  cwd: join(folder, 'tree'),
});
if (browserPath === null || !(await ensureSite())) process.exit(2);

serve(siteFolder);
const site = await serveSite(served);
const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags });
// The service worker would go on serving the first build from its own store.
const context = await browser.newContext({ locale: 'fi-FI', serviceWorkers: 'block' });
const page = await context.newPage();

await open('#/');
await page
  .getByRole('button', { name: /esimerk/i })
  .first()
  .click();
await page.waitForURL(/#\/round\//);
await page.waitForTimeout(1_500);
const round = /#\/round\/([^/]+)/.exec(page.url())[1];
await open('about:blank');
await open('#/checklist');
const written = await stored();
check('today’s build has stored a round', written.length > 1_000);

serve(join(folder, 'old'));
await open('#/');
const home = await page.locator('main').innerText();
check('the old build tells of a newer one', /uudempi|uudemm/i.test(home));
await open(`#/round/${round}/answers`);
check('the old build refuses to open the round', /uudempi|uudemm/i.test(await page.locator('main').innerText()));
check('the old build has changed nothing', (await stored()) === written);

// The other way round: the old build makes a round of its own, and today's opens it.
await page.goto('about:blank');
await context.clearCookies();
await open('#/checklist');
await page.evaluate(async () => {
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
});
await open('#/');
await page
  .getByRole('button', { name: /esimerk/i })
  .first()
  .click();
await page.waitForURL(/#\/round\//);
await page.waitForTimeout(1_500);
const older = /#\/round\/([^/]+)/.exec(page.url())[1];
serve(siteFolder);
await open(`#/round/${older}/results`);
check('today’s build opens what the old one has stored', /46/.test(await page.locator('body').innerText()));
check('nothing of it was put aside', !/ei voitu lukea/i.test(await page.locator('body').innerText()));

await browser.close();
await site.close();
console.log(`${commit} and today: ${breaches.length === 0 ? 'no breach' : breaches.join('; ')}`);
process.exit(breaches.length === 0 ? 0 : 1);

function serve(from) {
  rmSync(served, { recursive: true, force: true });
  cpSync(from, served, { recursive: true });
}

async function open(address) {
  if (address === 'about:blank') return page.goto(address);
  await page.goto('about:blank');
  await page.goto(`${site.url}${address}`);
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(500);
}

function check(what, isSo) {
  console.log(`${isSo ? 'yes' : 'NO '}  ${what}`);
  if (!isSo) breaches.push(what);
}

/** Everything in the browser's databases, as text. */
function stored() {
  return page.evaluate(async () => {
    const dump = [];
    for (const { name, version } of await indexedDB.databases()) {
      const database = await new Promise((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const read = (request) =>
          new Promise((resolve) => {
            request.onsuccess = () => resolve(request.result);
          });
        dump.push([name, version, store, await read(objects.getAllKeys()), await read(objects.getAll())]);
      }
      database.close();
    }
    return JSON.stringify(dump);
  });
}
