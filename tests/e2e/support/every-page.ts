import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '#domain/checklist/checklist.ts';
import { goTo, pagesBesideRounds, pagesOfRound } from './pages.mjs';
import { wordsOf } from './words.ts';

/** The browser's locale for each language of the app. */
export const LOCALES: readonly (readonly [Language, string])[] = LANGUAGES.map((language) => [
  language,
  { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language],
]);

/** Opens the filled example from the start page; gives the id of its newest round. */
export async function openExample(page: Page, language: Language): Promise<string> {
  await page.getByRole('button', { name: wordsOf(language, 'home')('doors.example.button') }).click();
  await page.waitForURL(/#\/round\/.+\/results/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return /round\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

/** Shows every page of the app once, those of the example round too, and the plan's form; `look` is told the name. */
export async function onEveryPage(page: Page, language: Language, look: (name: string) => Promise<void>) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const [name, path] of Object.entries(pagesBesideRounds)) {
    await goTo(page, path);
    await look(name);
  }
  await goTo(page, pagesBesideRounds.home ?? '/');
  const pages = pagesOfRound(await openExample(page, language));
  for (const [name, path] of Object.entries(pages)) {
    await goTo(page, path);
    await look(name);
  }
  await goTo(page, pages.plan ?? '');
  const add = page.getByRole('button', { name: wordsOf(language, 'plan')('add') }).first();
  await add.click();
  await page.getByRole('dialog').waitFor();
  await look('plan, its form');
  await page.keyboard.press('Escape');
}
