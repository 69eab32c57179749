import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answersOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { fileFrom, giveFile, giveFiles, type SavedFile } from './support/downloads.ts';
import { openApp } from './support/open-app.ts';
import { goTo, pagesOfRound } from './support/pages.mjs';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

const home = wordsOf('fi', 'home');
const keeping = wordsOf('fi', 'keeping');
const browser = wordsOf('fi', 'browser');
const errors = wordsOf('fi', 'errors');
const FIRST = 'strategy-includes-mental-health';
const SECOND = 'report-and-plan-support-strategy';

const level = (page: Page, n: number) => page.getByRole('radio', { name: new RegExp(`^${n}\\b`) });
const idOf = (page: Page) => /round\/([^/]+)/.exec(page.url())?.[1] ?? '';
const statement = (page: Page, item: string) =>
  goTo(page, (pagesOfRound(idOf(page)).statement ?? '').replace(FIRST, item));
const banner = (page: Page) => page.getByRole('banner');
const savedLine = (page: Page) =>
  banner(page)
    .getByText(/Tallennettu/)
    .waitFor();
const addressOf = (page: Page) => new URL(page.url()).hash;

function roundIn({ bytes }: SavedFile): Round {
  const round = parseRoundFile(bytes.toString('utf8'));
  if (!round.ok) throw new Error(JSON.stringify(round.error));
  return round.value;
}

async function startWithAnswer(page: Page, n = 2): Promise<ReturnType<typeof walkerOn>> {
  const walk = walkerOn(page, 'fi');
  await walk.startRound('Esimerkkikunta', { year: 2026 });
  await statement(page, FIRST);
  await level(page, n).check();
  await savedLine(page);
  return walk;
}

async function openFiles(page: Page, files: readonly SavedFile[]): Promise<void> {
  await goTo(page, '/open');
  await giveFiles(page, files, () => page.getByRole('button', { name: keeping('openFile.choose') }).click());
}

describe('the browser of another app', () => {
  const TEAMS =
    'Mozilla/5.0 (Linux; Android 14; SM-S911B Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) ' +
    'Version/4.0 Chrome/127.0.6533.103 Mobile Safari/537.36 TeamsMobile-Android';

  it('[DA1] is told on whatever page its link opens, with the address to take into a browser', async () => {
    const { page, context, url, close } = await openApp({ userAgent: TEAMS, path: '#/models' });
    const heading = browser('inApp.headingNamed').replace('{{app}}', 'Teams');
    await page.getByRole('heading', { name: heading }).waitFor();
    await page.getByText(`${url}#/models`, { exact: true }).waitFor();
    await context.grantPermissions(['clipboard-write', 'clipboard-read']);
    await page.getByRole('button', { name: browser('inApp.copy') }).click();
    await page.getByText(browser('inApp.copied')).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}#/models`);
    await close();
  });

  it('[DA1] keeps a round that was begun there as a file, as its address would find nothing elsewhere', async () => {
    const { page, url, close } = await openApp({ userAgent: TEAMS });
    const walk = await startWithAnswer(page);
    await page.getByText(browser('inApp.round')).waitFor();
    await page.getByText(url, { exact: true }).waitFor();
    expect(answersOf(roundIn((await walk.saveRound()).file)).size).toBe(1);
    await close();
  });
});

it('[DA2] plain http: no crypto beyond chance, no locks, no service worker; one works on, and it is said', async () => {
  const { page, url, close } = await openApp({ hostName: 'mielikunta.test' });
  expect(url).toMatch(/^http:\/\/mielikunta\.test:/);
  const missing = await page.evaluate(() => [
    window.isSecureContext,
    'randomUUID' in crypto,
    'subtle' in crypto && crypto.subtle !== undefined,
    'locks' in navigator,
    'serviceWorker' in navigator,
  ]);
  expect(missing).toEqual([false, false, false, false, false]);
  await page.getByRole('heading', { name: browser('plainHttp.heading') }).waitFor();
  await page.getByRole('link', { name: url.replace('http:', 'https:') }).waitFor();
  const walk = await startWithAnswer(page);
  await page.reload();
  await level(page, 2).waitFor();
  expect(await level(page, 2).isChecked()).toBe(true);
  await banner(page).getByText(home('saveStatus.onlyHere')).waitFor();
  await walk.open('preparation');
  await page.getByText(home('preparation.file.browser.unavailable')).waitFor();
  expect(answersOf(roundIn((await walk.saveRound()).file)).get(FIRST)).toEqual({ kind: 'level', level: 2 });
  await close();
}, 60_000);

describe('a browser whose memory vanishes', () => {
  /** Works while the save line says how it is, and gives the file and the address at which the work was. */
  async function workAndClose(profileFolder?: string) {
    const { page, close } = await openApp(profileFolder === undefined ? {} : { profileFolder });
    const walk = await startWithAnswer(page);
    await banner(page).getByText(home('saveStatus.onlyHere')).waitFor();
    const address = addressOf(page);
    const { file } = await walk.saveRound();
    await close();
    return { address, file };
  }

  it.each(['a private window', 'a profile cleared at exit'])(
    '[DA1] %s: it was said before, the empty address tells it afterwards, and the file brings the work back',
    async (which) => {
      const folder = which === 'a private window' ? undefined : await temporaryFolder();
      const { address, file } = await workAndClose(folder);
      if (folder !== undefined) await rm(folder, { recursive: true });

      const { page, close } = await openApp({
        path: address,
        ...(folder === undefined ? {} : { profileFolder: folder }),
      });
      await page.getByText(errors('not-found.text')).waitFor();
      await page.getByText(errors('not-found.remedy')).waitFor();
      await goTo(page, '/');
      await page.getByText(home('welcome.missing')).waitFor();
      await page.getByRole('link', { name: home('doors.open.button') }).click();
      await giveFile(page, file, () => page.getByRole('button', { name: keeping('openFile.choose') }).click());
      await page.waitForURL(/#\/round\//);
      await statement(page, FIRST);
      expect(await level(page, 2).isChecked()).toBe(true);
      await close();
    },
    90_000,
  );
});

const throwing: readonly (readonly [string, () => void])[] = [
  [
    'SecurityError',
    () =>
      Object.assign(window, {
        showSaveFilePicker: () => Promise.reject(new DOMException('Blocked by policy.', 'SecurityError')),
      }),
  ],
  [
    'NotAllowedError',
    () =>
      Object.assign(window, {
        showSaveFilePicker: () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError')),
      }),
  ],
  [
    'a file that may not be written',
    () =>
      Object.assign(window, {
        showSaveFilePicker: async () => ({
          name: 'valittu.json',
          createWritable: () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError')),
        }),
      }),
  ],
];

it.each(throwing)(
  '[DA2, DA7] a file picker that exists and gives %s: the file goes to the downloads, and its content is told',
  async (_, beforeScripts) => {
    const { page, close } = await openApp({ beforeScripts });
    const walk = await startWithAnswer(page);
    const { file, told } = await walk.saveRound();
    expect(answersOf(roundIn(file)).get(FIRST)).toEqual({ kind: 'level', level: 2 });
    expect(told).toContain(home('saveFile.download').replace('{{name}}', file.name));
    expect(told).toContain(home('counts.answers_one').replace('{{count}}', '1'));
    await banner(page).getByText(home('fileAge.today')).waitFor();
    await close();
  },
  60_000,
);

it('[DA2] a file picker that is closed without choosing saves nothing and says nothing of a file', async () => {
  const { page, close } = await openApp({
    beforeScripts: () =>
      Object.assign(window, {
        showSaveFilePicker: () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError')),
      }),
  });
  const walk = await startWithAnswer(page);
  await walk.open('preparation');
  await page
    .getByRole('button', { name: home('saveFile.button') })
    .first()
    .click();
  await page
    .getByRole('button', { name: home('saveFile.button') })
    .first()
    .waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await banner(page).getByText(home('saveStatus.onlyHere')).waitFor();
  await close();
}, 60_000);

const answers: readonly (readonly ['granted' | 'denied', () => void])[] = [
  [
    'granted',
    () =>
      Object.assign(window.StorageManager?.prototype ?? {}, {
        persist: async () => true,
        persisted: async () => false,
      }),
  ],
  [
    'denied',
    () =>
      Object.assign(window.StorageManager?.prototype ?? {}, {
        persist: async () => false,
        persisted: async () => false,
      }),
  ],
];

it.each(answers)(
  '[DA1] a lasting memory that is %s is told as the browser answered, and the save line promises no more',
  async (answer, beforeScripts) => {
    const { page, close } = await openApp({ beforeScripts });
    const walk = await startWithAnswer(page);
    await walk.open('preparation');
    await page.getByText(home(`preparation.file.browser.${answer}`)).waitFor();
    await banner(page).getByText(home('saveStatus.onlyHere')).waitFor();
    await close();
  },
  60_000,
);

it('[DA2] a memory that is nearly full is told before a write fails, and the file is the way out', async () => {
  const { page, close } = await openApp({
    beforeScripts: () =>
      Object.assign(window.StorageManager?.prototype ?? {}, {
        estimate: async () => ({ usage: 999_990, quota: 1_000_000 }),
      }),
  });
  const walk = await startWithAnswer(page);
  const notice = page.getByRole('status').filter({ hasText: browser('lowSpace.heading') });
  await notice.waitFor();
  const file = await fileFrom(page, () => notice.getByRole('button', { name: home('saveFile.button') }).click());
  expect(answersOf(roundIn(file)).size).toBe(1);
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await level(page, 3).check();
  await savedLine(page);
  expect(answersOf(roundIn((await walk.saveRound()).file)).get(FIRST)).toEqual({ kind: 'level', level: 3 });
  await close();
}, 60_000);

it('[DA2, DA6] a round that is removed in another tab is told here, and can be stored again with the newest changes', async () => {
  const app = await openApp();
  const { page } = app;
  await startWithAnswer(page);
  const address = addressOf(page);
  const other = await app.openTab(address.replace(/answers.*/, 'preparation'));
  await other.getByRole('button', { name: home('preparation.remove.button') }).click();
  await other.getByRole('button', { name: home('remove.confirm') }).click();
  await other.getByRole('link', { name: home('doors.new.button') }).waitFor();

  await level(page, 3).check();
  await page.getByRole('alert').getByText(errors('removed-elsewhere.title')).first().waitFor();
  expect(await level(page, 3).isChecked()).toBe(true);
  await banner(page)
    .getByRole('button', { name: home('saveStatus.storeAgain') })
    .click();
  await page.getByText(errors('removed-elsewhere.title')).waitFor({ state: 'hidden' });
  await savedLine(page);
  await page.reload();
  await level(page, 3).waitFor();
  expect(await level(page, 3).isChecked()).toBe(true);
  await app.close();
}, 60_000);

describe('copies that OneDrive and e-mail made', () => {
  /** Two computers: each has gone on from the same file by its own way. */
  async function twoCopies(): Promise<{ one: SavedFile; two: SavedFile }> {
    const { page, close } = await openApp();
    const walk = await startWithAnswer(page);
    const { file: one } = await walk.saveRound();
    await statement(page, SECOND);
    await level(page, 3).check();
    await savedLine(page);
    const { file: two } = await walk.saveRound();
    await close();
    return { one, two };
  }

  it('[JN8] are known by their names, shown with what joining changes, and nothing is lost', async () => {
    const { one, two } = await twoCopies();
    const { page, close } = await openApp();
    await openFiles(page, [one]);
    await page.waitForURL(/#\/round\//);
    await openFiles(page, [{ ...two, name: two.name.replace('.json', '-DESKTOP-7K2MB4Q.json') }]);
    await page.getByText(/OneDrive on tehnyt/).waitFor();
    await page.getByText(keeping('copies.joined')).waitFor();
    await page.getByRole('button', { name: keeping('here.join.button'), exact: true }).click();
    await page.waitForURL(/#\/round\//);
    const { file } = await walkerOn(page, 'fi').saveRound();
    expect(answersOf(roundIn(file)).get(SECOND)).toEqual({ kind: 'level', level: 3 });
    expect(answersOf(roundIn(file)).get(FIRST)).toEqual({ kind: 'level', level: 2 });
    await close();
  }, 90_000);

  it('[JN2, JN8] are opened together with one preview, in any order', async () => {
    const { one, two } = await twoCopies();
    const { page, close } = await openApp();
    await openFiles(page, [{ ...two, name: two.name.replace('.json', ' (1).json') }, one]);
    await page.getByRole('heading', { name: /2 tiedostoa samasta kierroksesta/ }).waitFor();
    await page.getByText(keeping('preview.count.answers_one').replace('{{count}}', '1')).waitFor();
    await page.getByRole('button', { name: keeping('copies.button') }).click();
    await page.waitForURL(/#\/round\//);
    const { file } = await walkerOn(page, 'fi').saveRound();
    expect(answersOf(roundIn(file)).size).toBe(2);

    await openFiles(page, [one, { name: 'rikki.json', bytes: Buffer.from('{') }]);
    await page.getByText(keeping('openFile.which').replace('{{name}}', 'rikki.json')).waitFor();
    await page.goBack();
    const { file: after } = await walkerOn(page, 'fi').saveRound();
    expect(after.bytes.equals(file.bytes)).toBe(true);
    await close();
  }, 90_000);
});

it('[JN6, DA1] a clock set back a year and forward ten: saving goes on, no age is negative, nothing is lost', async () => {
  const { page, close } = await openApp({
    beforeScripts: () => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + Number(sessionStorage.getItem('days') ?? 0) * 86_400_000;
    },
  });
  const days = (n: number) => page.evaluate((count) => sessionStorage.setItem('days', String(count)), n);
  const walk = await startWithAnswer(page, 1);
  await walk.saveRound();

  await days(-365);
  await statement(page, SECOND);
  await level(page, 2).check();
  await banner(page)
    .getByText(/tämän tietokoneen päiväys voi olla väärä/)
    .waitFor();
  await savedLine(page);
  expect(await banner(page).innerText()).not.toMatch(/-\d/);

  await days(3650);
  await level(page, 3).check();
  await banner(page)
    .getByText(/tiedosto 3650 pv vanha/)
    .waitFor();

  await days(0);
  await page.reload();
  await level(page, 3).waitFor();
  expect(await level(page, 3).isChecked()).toBe(true);
  await level(page, 0).check();
  // Only what the line says is saved must be there after a reload.
  await savedLine(page);
  await page.reload();
  await level(page, 0).waitFor();
  expect(await level(page, 0).isChecked()).toBe(true);
  const { file } = await walk.saveRound();
  expect(answersOf(roundIn(file)).get(FIRST)).toEqual({ kind: 'level', level: 1 });
  expect(answersOf(roundIn(file)).get(SECOND)).toEqual({ kind: 'level', level: 0 });
  await close();
}, 90_000);

it.each([1280, 320])(
  '[DA1] at %i px the age of the newest file is in sight on every page of the round',
  async (width) => {
    const { page, close } = await openApp({ viewport: { width, height: 800 } });
    const walk = walkerOn(page, 'fi');
    await walk.startRound('Esimerkkikunta', { year: 2026 });
    await walk.saveRound();
    for (const [name, path] of Object.entries(pagesOfRound(idOf(page)))) {
      if (!path.startsWith('/round/')) continue;
      await goTo(page, path);
      const age = banner(page).getByText(home('fileAge.today'));
      await age.waitFor();
      const box = await age.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 260, name).toBe(true);
    }
    await close();
  },
  90_000,
);
