import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openApp } from './support/open-app.ts';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

const home = wordsOf('fi', 'home');
const answering = wordsOf('fi', 'answering');

interface Stop {
  readonly tag: string;
  /** As a screen reader says it. */
  readonly name: string;
  /** The stop before this one, if it looked the same with focus as it does without. */
  readonly unseen: string | null;
}

/** What has focus now. It remembers how that looks, and at the next call whether losing focus changed the look. */
async function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    const nameOf = (element: HTMLInputElement | null) =>
      (element?.ariaLabel ?? element?.labels?.[0]?.innerText ?? element?.innerText ?? '').trim();
    // The library outlines the box around a field, and a card its hidden radio button.
    const lookOf = (element: Element | null) => {
      const looks: string[] = [];
      for (let here = element, depth = 0; here !== null && depth < 4; here = here.parentElement, depth++) {
        for (const pseudo of [null, '::before', '::after']) {
          const { outline, boxShadow, border, backgroundColor, content } = getComputedStyle(here, pseudo);
          looks.push(outline, boxShadow, border, backgroundColor, content);
        }
      }
      return looks.join('|');
    };
    const kept = window as unknown as { stopBefore?: { element: HTMLInputElement; look: string } };
    const before = kept.stopBefore;
    const isUnseen = before?.element.isConnected && before.element !== at && before.look === lookOf(before.element);
    if (at) kept.stopBefore = { element: at, look: lookOf(at) };
    return {
      tag: at?.tagName.toLowerCase() ?? '',
      name: nameOf(at),
      unseen: isUnseen ? nameOf(before.element) : null,
    };
  });
}

/** Tab until something of this name has focus; each stop on the way can be seen. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isWanted = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    expect(at.unseen, 'focus could not be seen there').toBeNull();
    if (isWanted(at.name)) return;
  }
  throw new Error(`60 tabs did not lead to ${name}`);
}

const onHeading = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent !== '');

it('[AN5, EV2] three statements are answered from the start page on by keyboard alone', async () => {
  const { page, close } = await openApp();
  const keys = page.keyboard;
  // The title is there before the doors; nobody tabs to what isn't drawn yet.
  await page.getByRole('link', { name: home('doors.new.button') }).waitFor();

  await tabTo(page, home('doors.new.button'));
  await keys.press('Enter');
  await page.waitForURL(/#\/new$/);
  await onHeading(page);
  await tabTo(page, new RegExp(`^${home('newRound.municipality')}`));
  await keys.type('Esimerkki');
  await page.getByRole('option').first().waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await tabTo(page, home('newRound.create'));
  await keys.press('Enter');
  await page.waitForURL(/#\/round\//);
  await onHeading(page);
  await tabTo(page, home('step.start.button'));
  await keys.press('Enter');
  await page.waitForURL(/\/answers/);
  await onHeading(page);

  // By arrows among the cards, by a number from the heading, and by Space on the first card.
  await tabTo(page, /^0\b/);
  await keys.press('ArrowDown');
  await keys.press('ArrowDown');
  await expectAnswer(page, '2');
  await toNext(page);
  await keys.press('3');
  await expectAnswer(page, '3');
  await toNext(page);
  await tabTo(page, /^0\b/);
  await keys.press('Space');
  await expectAnswer(page, '0');
  await expect
    .poll(() => page.getByRole('navigation', { name: wordsOf('fi', 'app')('spine.label') }).innerText())
    .toContain('3/46');
  await close();
}, 60_000);

async function expectAnswer(page: Page, level: string): Promise<void> {
  await expect.poll(() => page.locator('input[type=radio]:checked').first().inputValue()).toBe(level);
}

async function toNext(page: Page): Promise<void> {
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  await tabTo(page, answering('next'));
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before);
  await onHeading(page);
}

it('[EV2] a page starts at its heading; the way back through the header begins with a skip to the content', async () => {
  const { page, close } = await openApp();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await onHeading(page);
  await tabTo(page, wordsOf('fi', 'app')('skip'), 'Shift+Tab');
  const { y, height } = (await page.getByText(wordsOf('fi', 'app')('skip')).boundingBox()) ?? { y: -1, height: 0 };
  expect([y >= 0, height > 20], 'it comes into view').toEqual([true, true]);
  await page.keyboard.press('Enter');
  expect((await focused(page)).tag).toBe('main');
  expect(new URL(page.url()).hash).not.toContain('main');
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe(home('doors.new.button'));
  await close();
});

it('[EV2] a dialog takes the focus, keeps it inside, and gives it back to what opened it', async () => {
  const { page, close } = await openApp();
  const walk = walkerOn(page, 'fi');
  await walk.startRound('Esimerkkikunta', { year: 2026 });
  const save = page.getByRole('button', { name: home('saveFile.button') }).first();
  await save.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (let i = 0; i < 5; i++) {
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect((await focused(page)).name).toBe(home('saveFile.button'));
  await close();
});
