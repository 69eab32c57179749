import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answersOf, noteOf } from '#domain/round/read-answers.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { SavedFile } from './support/downloads.ts';
import { openApp } from './support/open-app.ts';
import { goTo, pagesOfRound } from './support/pages.mjs';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

const home = wordsOf('fi', 'home');
const errors = wordsOf('fi', 'errors');
const FIRST = 'strategy-includes-mental-health';
const SECOND = 'report-and-plan-support-strategy';

const level = (page: Page, n: number) => page.getByRole('radio', { name: new RegExp(`^${n}\\b`) });
const saveLine = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const idOf = (page: Page) => /round\/([^/]+)/.exec(page.url())?.[1] ?? '';
const statement = (page: Page, item: string) =>
  goTo(page, (pagesOfRound(idOf(page)).statement ?? '').replace(FIRST, item));

function roundIn({ bytes }: SavedFile): Round {
  const round = parseRoundFile(bytes.toString('utf8'));
  if (!round.ok) throw new Error(JSON.stringify(round.error));
  return round.value;
}

const blocked: readonly (readonly [string, () => void])[] = [
  ['is gone', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'throws when it is looked at',
    () =>
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
  ],
];

describe.each(blocked)('storage that %s', (_, beforeScripts) => {
  it('[DA2] is said loudly; one works on and takes the round away as a file', async () => {
    const { page, close } = await openApp({ beforeScripts });
    const walk = walkerOn(page, 'fi');
    await page.getByRole('alert').getByText(errors('storage-blocked.title')).first().waitFor();
    await walk.startRound('Esimerkkikunta', { year: 2026 });
    await page.getByRole('alert').getByText(errors('storage-blocked.title')).first().waitFor();
    await saveLine(page, home('saveStatus.failed'));
    await statement(page, FIRST);
    await level(page, 2).check();
    // Beside the words that say so, not on another page.
    const offered = page.getByRole('banner').getByRole('button', { name: home('saveFile.button') });
    await offered.waitFor();
    expect(await page.getByText(home('saveStatus.onlyHere')).count()).toBe(0);
    const { file } = await walk.saveRound();
    expect(answersOf(roundIn(file)).get(FIRST)).toEqual({ kind: 'level', level: 2 });
    await close();
  }, 60_000);
});

it('[DA2] a disk that fills up is told, the change stays on the screen, and it is stored once there is room', async () => {
  const { page, close } = await openApp({
    beforeScripts: () => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
        if (sessionStorage.getItem('full')) throw new DOMException('No room', 'QuotaExceededError');
        return put.apply(this, args);
      };
    },
  });
  const walk = walkerOn(page, 'fi');
  await walk.startRound('Esimerkkikunta', { year: 2026 });
  await statement(page, FIRST);
  await level(page, 1).check();
  await saveLine(page, /Tallennettu/);
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await level(page, 3).check();
  await page.getByRole('alert').getByText(errors('storage-full.title')).waitFor();
  expect(await level(page, 3).isChecked()).toBe(true);
  expect(answersOf(roundIn((await walk.saveRound()).file)).get(FIRST)).toEqual({ kind: 'level', level: 3 });
  await page.evaluate(() => sessionStorage.removeItem('full'));
  await page.getByRole('button', { name: home('saveStatus.retry') }).click();
  await page.getByText(errors('storage-full.title')).waitFor({ state: 'hidden' });
  await statement(page, FIRST);
  await page.reload();
  await level(page, 3).waitFor();
  expect(await level(page, 3).isChecked()).toBe(true);
  await close();
}, 60_000);

describe('two tabs', () => {
  it('[DA6] at different statements lose nothing, and each shows what the other wrote', async () => {
    const app = await openApp();
    const { page: one } = app;
    const walk = walkerOn(one, 'fi');
    await walk.startRound('Esimerkkikunta', { year: 2026 });
    await statement(one, FIRST);
    const two = await app.openTab(new URL(one.url()).hash);
    await level(two, 0).waitFor();
    await statement(two, SECOND);
    await Promise.all([level(one, 3).check(), level(two, 1).check()]);
    const note = two.getByRole('textbox', { name: new RegExp(wordsOf('fi', 'answering')('note.label')) });
    await note.fill('Kirjattu toisessa välilehdessä');
    await note.blur();
    await statement(one, SECOND);
    await expect.poll(() => level(one, 1).isChecked()).toBe(true);
    await expect
      .poll(async () => {
        const saved = roundIn((await walk.saveRound()).file);
        return [answersOf(saved).get(FIRST), answersOf(saved).get(SECOND), noteOf(saved, SECOND)];
      })
      .toEqual([{ kind: 'level', level: 3 }, { kind: 'level', level: 1 }, 'Kirjattu toisessa välilehdessä']);
    await app.close();
  }, 60_000);

  it('[DA6, JN2] that don’t hear of each other keep both answers to the same statement', async () => {
    const app = await openApp({ beforeScripts: () => Reflect.deleteProperty(window, 'BroadcastChannel') });
    const { page: one } = app;
    const walk = walkerOn(one, 'fi');
    await walk.startRound('Esimerkkikunta', { year: 2026 });
    await statement(one, FIRST);
    const two = await app.openTab(new URL(one.url()).hash);
    await level(two, 0).waitFor();
    await level(one, 3).check();
    await saveLine(one, /Tallennettu/);
    await level(two, 1).check();
    await saveLine(two, /Tallennettu/);
    await expect
      .poll(async () => {
        const { file } = await walkerOn(two, 'fi').saveRound();
        const versions = roundIn(file).data.values.get(valueKey.agreed(FIRST)) ?? [];
        return versions.map(({ value }) => (value as { answer: { level: number } }).answer.level).sort();
      })
      .toEqual([1, 3]);
    // Neither is lost from storage: a window opened anew reads both.
    await two.reload();
    await two.getByRole('heading', { level: 1 }).waitFor();
    const { file: again } = await walkerOn(two, 'fi').saveRound();
    expect(roundIn(again).data.values.get(valueKey.agreed(FIRST))).toHaveLength(2);
    await app.close();
  }, 60_000);
});
