import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../src/tooling/browser.mjs';
import { ensureSite, siteFolder } from '../src/tooling/build-site.mjs';
import { inRepository } from '../src/tooling/repository.mjs';
import { serveSite } from '../src/tooling/site-server.mjs';

/**
 * Kills the browser, with all its processes, at a random moment while somebody answers, and opens the profile again (DA1,
 * DA6): every answer that the save line had told to be saved must be there. Says nothing of a power cut.
 * `node bench/kill.mjs [times] [--site folder]`; exits with 1 when a write was lost.
 */
const [times = '100', , givenSite] = process.argv.slice(2);
const PORT = 9323;
const words = JSON.parse(readFileSync(inRepository('locales', 'fi', 'home.json'), 'utf8'));
const saved = words.saveStatus.saved.split('{{')[0];
const items = JSON.parse(readFileSync(inRepository('checklists', 'hyvan-mielen-kunta', 'checklist.json'), 'utf8'))
  .areas.flatMap((area) => area.items)
  .map((item) => item.id);

const browserPath = await ensureBrowser();
if (browserPath === null || (!givenSite && !(await ensureSite()))) process.exit(2);
const site = await serveSite(givenSite ?? siteFolder);
const profile = mkdtempSync(join(tmpdir(), 'mielikunta-kill-'));
const told = {
  kills: 0,
  'while saving': 0,
  'saves shown': 0,
  'saves found again': 0,
  'found beyond what was shown': 0,
  lost: 0,
};

let running = null;
process.on('exit', () => {
  if (running) killGroup(running);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

let { browser, page } = await open();
const round = await createRound(page);
/** Level by item, as far as the save line has told it. */
const known = new Map();
for (let turn = 0; turn < Number(times); turn++) {
  const before = known.size;
  const outcome = await answerUntilKilled(page, turn);
  told.kills += 1;
  told['saves shown'] += outcome.shown;
  if (outcome.wasSaving) told['while saving'] += 1;
  await browser.close().catch(() => undefined);
  ({ browser, page } = await open());
  const found = await storedLevels(page);
  for (const [item, level] of known) {
    const now = found.get(item);
    // An answer that was on its way when the browser died may be there as well.
    const isLater = outcome.pending?.item === item && outcome.pending.level === now;
    if (now === level || isLater) continue;
    told.lost += 1;
    console.error(`Kill ${turn + 1}: ${item} was shown as saved with ${level} and is ${now ?? 'not there'}`);
  }
  const { pending } = outcome;
  if (pending && found.get(pending.item) === pending.level) {
    told['found beyond what was shown'] += 1;
    known.set(pending.item, pending.level);
  }
  told['saves found again'] += [...known].filter(([item, level]) => found.get(item) === level).length;
  if (process.stdout.isTTY || turn % 10 === 9) console.log(`${turn + 1}: ${known.size} answers (${before} before)`);
}
await browser.close().catch(() => undefined);
killGroup(running);
await site.close();
console.table({ [`${times} kills`]: told });
console.log(`lost writes: ${told.lost}`);
process.exit(told.lost > 0 ? 1 : 0);

/** A browser in a process group of its own, so that nothing of it survives. */
async function open() {
  running = spawn(
    browserPath,
    [
      ...browserFlags,
      '--headless=new',
      '--lang=fi',
      '--accept-lang=fi',
      `--remote-debugging-port=${PORT}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore', env: { ...process.env, LANGUAGE: 'fi' } },
  );
  for (let attempt = 0; ; attempt++) {
    try {
      const connected = await chromium.connectOverCDP(`http://127.0.0.1:${PORT}`);
      const [context] = connected.contexts();
      const tab = context.pages()[0] ?? (await context.newPage());
      await tab.goto(`${site.url}#/`);
      await tab.locator('h1').first().waitFor();
      return { browser: connected, page: tab };
    } catch (error) {
      if (attempt > 60) throw error;
      await pause(250);
    }
  }
}

/** Through the screens, so that the round is made and stored as for anybody. */
async function createRound(tab) {
  await tab.goto(`${site.url}#/new`);
  const field = tab.getByRole('combobox', { name: words.newRound.municipality });
  await field.fill('Esimerkkikunta');
  await tab
    .getByRole('option', { name: /^Esimerkkikunta/ })
    .first()
    .click();
  await tab.getByRole('button', { name: words.newRound.create, exact: true }).click();
  await tab.waitForURL(/#\/round\//);
  await tab.getByText(saved).first().waitFor();
  return /#\/round\/([^/]+)/.exec(tab.url())[1];
}

/** Answers one statement after the other until a random moment between the first and the sixth second. */
async function answerUntilKilled(tab, turn) {
  const first = Math.floor(Math.random() * items.length);
  let shown = 0;
  let pending = null;
  let isDead = false;
  const death = pause(700 + Math.random() * 3300).then(() => {
    isDead = true;
    killGroup(running);
  });
  try {
    for (let step = 0; !isDead; step++) {
      const item = items[(first + step) % items.length];
      await tab.evaluate((hash) => {
        location.hash = hash;
      }, `#/round/${round}/answers/${item}`);
      const radios = tab.locator('main input[type=radio]');
      await tab.waitForURL((address) => address.hash.endsWith(`/${item}`));
      await radios.first().waitFor();
      // Always another level than before, so that each answer is a write.
      const level = ((known.get(item) ?? turn) + 1) % 4;
      pending = { item, level };
      await tab.getByRole('radio', { name: new RegExp(`^${level}\\b`) }).check();
      // The line stands at «saved» from the answer before until React has drawn «saving»: two frames later it is true.
      await tab.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
      );
      await tab.getByText(saved).first().waitFor({ timeout: 10_000 });
      if (isDead) break;
      known.set(item, level);
      pending = null;
      shown += 1;
    }
  } catch (error) {
    if (!isDead) throw error;
  }
  await death;
  return { shown, wasSaving: pending !== null, pending };
}

/** Read from the database itself, not from what the screen makes of it. */
async function storedLevels(tab) {
  const records = await tab.evaluate(async (id) => {
    const result = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await result(indexedDB.open('mielikunta-rounds'));
    const all = await result(database.transaction('values').objectStore('values').getAll());
    database.close();
    return all.filter((record) => record.round === id && record.key.startsWith('agreed/'));
  }, round);
  return new Map(records.map(({ key, versions }) => [key.slice(7), versions.at(-1).value?.answer.level]));
}

function killGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
