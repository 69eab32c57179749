import type { Locator, Page } from 'playwright-core';
import { loadModelTexts } from '#content/models-loader.ts';
import type { Language } from '#domain/checklist/checklist.ts';
import { fileFrom, type SavedFile } from './downloads.ts';
import { wordsOf } from './words.ts';

/** What a co-ordinator does, by the words on the screen. Each step waits for what follows from it. */
export function walkerOn(page: Page, language: Language) {
  const home = wordsOf(language, 'home');
  const answering = wordsOf(language, 'answering');
  const app = wordsOf(language, 'app');
  const actions = wordsOf(language, 'actions');
  const plan = wordsOf(language, 'plan');

  const heading = () => page.getByRole('heading', { level: 1 });
  const choice = (level: number | string): Locator => page.getByRole('radio', { name: new RegExp(`^${level}\\b`) });

  async function startRound(municipality: string, options: { readonly year?: number; readonly short?: boolean } = {}) {
    await page.getByRole('link', { name: home('doors.new.button') }).click();
    const field = page.getByRole('combobox', { name: home('newRound.municipality') });
    await field.fill(municipality);
    await page
      .getByRole('option', { name: new RegExp(`^${municipality}`) })
      .first()
      .click();
    if (options.year !== undefined)
      await page.getByLabel(home('newRound.year'), { exact: true }).fill(String(options.year));
    if (options.short) await page.getByRole('radio', { name: home('newRound.scope.short') }).check();
    await page.getByRole('button', { name: home('newRound.create'), exact: true }).click();
    await page.waitForURL(/#\/round\//);
    await heading().waitFor();
  }

  /** Goes on to the next statement, over the summary of an area where one ends. Returns false after the last one. */
  async function goOn(): Promise<boolean> {
    const next = page.getByRole('link', { name: answering('next'), exact: true });
    const finish = page.getByRole('link', { name: answering('finishArea'), exact: true });
    await next.or(finish).first().waitFor();
    if (await next.count()) {
      await next.click();
      return true;
    }
    await finish.click();
    await page.waitForURL(/\/area\//);
    await heading().waitFor();
    const nextArea = page.getByRole('link', { name: new RegExp(`^${answering('done.nextArea').split('{{')[0]}`) });
    if ((await nextArea.count()) === 0) return false;
    await nextArea.click();
    await page.waitForURL(/\/answers/);
    return true;
  }

  /** Answers every statement; the level of the n-th statement (from 0) comes from `levelOf`. Every third by keyboard. */
  async function answerAll(levelOf: (index: number) => 0 | 1 | 2 | 3): Promise<number> {
    let index = 0;
    for (;;) {
      const level = levelOf(index);
      if (index % 3 === 0) {
        await heading().focus();
        await page.keyboard.press(String(level));
      } else await choice(level).check();
      await page.waitForFunction((wanted) => {
        const chosen = document.querySelector<HTMLInputElement>('input[type=radio]:checked');
        return chosen?.value === wanted || chosen?.value === `level-${wanted}`;
      }, String(level));
      index += 1;
      const before = await heading().textContent();
      if (!(await goOn())) return index;
      await page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before);
    }
  }

  /** Opens a step of the round by the spine. */
  async function open(step: 'preparation' | 'answers' | 'results' | 'actions' | 'reports' | 'years' | 'lastYear') {
    const spine = page.getByRole('navigation', { name: app('spine.label') });
    const link = spine.getByRole('link', { name: new RegExp(app(`spine.${step}`)) }).first();
    if (!(await link.isVisible())) await spine.getByRole('button').first().click();
    await link.click();
    await heading().waitFor();
  }

  /** Adds the first offer of its kind to the plan; gives the title of the new action. */
  async function addFirst(isWanted: (title: string) => boolean): Promise<string> {
    const start = `${actions('add.button')}: `;
    const buttons = page.getByRole('button', { name: new RegExp(`^${start}`) });
    await buttons.first().waitFor();
    for (const button of await buttons.all()) {
      const title = ((await button.getAttribute('aria-label')) ?? '').slice(start.length);
      if (!isWanted(title)) continue;
      await button.click();
      return title;
    }
    throw new Error('Nothing of the kind is offered');
  }

  async function addFirstModel(): Promise<string> {
    const names = new Set(Object.values((await loadModelTexts(language)).models).map((model) => model.name));
    return addFirst((title) => names.has(title));
  }

  async function addFirstStep(): Promise<string> {
    const names = new Set(Object.values((await loadModelTexts(language)).models).map((model) => model.name));
    return addFirst((title) => !names.has(title));
  }

  async function openPlan(): Promise<void> {
    await page
      .getByRole('link', { name: actions('add.toPlan') })
      .first()
      .click();
    await page.waitForURL(/\/plan$/);
  }

  async function addOwnAction(title: string): Promise<void> {
    await page
      .getByRole('button', { name: plan('add') })
      .first()
      .click();
    await page.getByRole('textbox', { name: plan('form.title'), exact: true }).fill(title);
    await page.getByRole('button', { name: plan('form.save') }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  const hasText = async (text: string): Promise<boolean> => (await page.locator('main').innerText()).includes(text);

  /** Saves the open round as a file; gives the file and what the screen says went into it (DA7). */
  async function saveRound(): Promise<{ readonly file: SavedFile; readonly told: string }> {
    await open('preparation');
    const button = page.getByRole('button', { name: home('saveFile.button') }).first();
    const file = await fileFrom(page, () => button.click());
    const dialog = page.getByRole('dialog');
    const told = await dialog.innerText();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    return { file, told };
  }

  /** What a managed computer does at exit: everything this browser kept is gone. */
  async function clearStorage(): Promise<void> {
    await page.evaluate(async () => {
      localStorage.clear();
      for (const { name } of await indexedDB.databases()) {
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name ?? '');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        });
      }
    });
  }

  /** The start page, as a window opened anew shows it. */
  async function openHome(): Promise<void> {
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.reload();
    await page.getByRole('link', { name: home('doors.new.button') }).waitFor();
  }

  return {
    startRound,
    goOn,
    answerAll,
    open,
    addFirstModel,
    addFirstStep,
    openPlan,
    addOwnAction,
    hasText,
    saveRound,
    clearStorage,
    openHome,
  };
}
