import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../../../src/tooling/browser.mjs';
import { ensureSite, siteFolder } from '../../../src/tooling/build-site.mjs';
import { inRepository } from '../../../src/tooling/repository.mjs';
import { serveSite } from '../../../src/tooling/site-server.mjs';
import { goTo, pagesBesideRounds, pagesOfRound } from '../support/pages.mjs';
import { drawPdfPages } from './draw-pdf-pages.mjs';

/**
 * Pictures of every step, to look at: `npm run pictures [-- --only results,plan --languages fi --widths 320]`.
 * `npm run pictures -- --readme` takes only the one that the README shows.
 * Only the fictional municipality is shown (AN8). Nothing is compared: what is ugly, a person sees.
 */
const { values: chosen } = parseArgs({
  options: {
    only: { type: 'string' },
    languages: { type: 'string', default: 'fi,sv' },
    widths: { type: 'string', default: '1280,320' },
    folder: { type: 'string', default: inRepository('.cache', 'pictures') },
    site: { type: 'string' },
    readme: { type: 'boolean', default: false },
  },
});
const only = chosen.only?.split(',');
const isWanted = (/** @type {string} */ name) => only === undefined || only.includes(name);
/** Beyond this a picture is only longer. */
const TALLEST = 5000;
const practice = { fi: 'Esimerkkikunta', sv: 'Exempelkommun', en: 'Example' };
let taken = 0;

if (chosen.site === undefined && !(await ensureSite())) process.exit(1);
const executablePath = await ensureBrowser();
if (executablePath === null) process.exit(1);
if (only === undefined && !chosen.readme) rmSync(chosen.folder, { recursive: true, force: true });
mkdirSync(chosen.folder, { recursive: true });
const server = await serveSite(chosen.site ?? siteFolder);
const browser = await chromium.launch({ executablePath, args: browserFlags });
if (chosen.readme) await takeReadmePicture();
else await walkAll();
await browser.close();
await server.close();
console.log(`${taken} pictures in ${chosen.readme ? 'tests/e2e/pictures' : chosen.folder}`);

async function walkAll() {
  for (const language of chosen.languages.split(',')) {
    for (const width of chosen.widths.split(',')) await walk(language, Number(width));
  }
}

/** The answering view of the example, with its round saved as a file, as a README shows an app on a good day. */
async function takeReadmePicture() {
  const { page, words } = await openPage('fi', 1280);
  const pages = await openExample(page, words);
  await goTo(page, pages.preparation ?? '');
  await page
    .getByRole('button', { name: words('home', 'saveFile.button') })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await goTo(page, pages.statement?.replace(/[^/]+$/, 'strengths-and-assets') ?? '');
  await page.getByRole('radio').first().waitFor();
  await page.screenshot({ path: inRepository('tests', 'e2e', 'pictures', 'readme.png') });
  taken += 1;
  await page.context().close();
}

/** @param {string} language @param {number} width */
async function openPage(language, width) {
  const context = await browser.newContext({
    locale: language,
    timezoneId: 'Europe/Helsinki',
    viewport: { width, height: width < 600 ? 640 : 800 },
    reducedMotion: 'reduce',
  });
  // As on managed computers: files go to the downloads.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const page = await context.newPage();
  await page.goto(server.url);
  await page.locator('h1').waitFor();
  return { page, words: wordsOf(language) };
}

/** The pages of the newest example round. */
async function openExample(page, words) {
  await goTo(page, '/');
  await page.getByRole('button', { name: words('home', 'doors.example.button') }).click();
  await page.waitForURL(/\/results/);
  await page.locator('h1').waitFor();
  return pagesOfRound(page.url().split('/round/')[1]?.split('/')[0] ?? '');
}

/** @param {string} language @param {number} width */
async function walk(language, width) {
  const { page, words } = await openPage(language, width);
  const shoot = (/** @type {string} */ name) => takePicture(page, `${name}-${language}-${width}`, name);
  await shoot('home');
  for (const [name, path] of Object.entries(pagesBesideRounds)) {
    if (name === 'home' || !isWanted(name)) continue;
    await goTo(page, path);
    await shoot(name);
  }

  // An empty round, to see what each screen says before there is anything.
  await goTo(page, pagesBesideRounds['new-round'] ?? '');
  await page.getByRole('combobox').fill(practice[language]);
  await page.getByRole('option').first().waitFor();
  await shoot('new-round-found');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: words('home', 'newRound.create'), exact: true }).click();
  await page.waitForURL(/#\/round\//);
  await page.locator('h1').waitFor();
  const empty = pagesOfRound(page.url().split('/round/')[1]?.split('/')[0] ?? '');
  for (const name of ['preparation', 'statement', 'area-done', 'results', 'actions', 'plan', 'reports', 'years']) {
    if (!isWanted(`empty-${name}`)) continue;
    await goTo(page, empty[name] ?? '');
    await shoot(`empty-${name}`);
  }

  const filled = await openExample(page, words);
  for (const [name, path] of Object.entries(filled)) {
    if (!isWanted(name)) continue;
    await goTo(page, path);
    await shoot(name);
  }
  if (isWanted('plan-form')) {
    await goTo(page, filled.plan ?? '');
    await page
      .getByRole('button', { name: words('plan', 'add') })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await shoot('plan-form');
    await page.keyboard.press('Escape');
  }
  if (isWanted('home-with-rounds')) {
    await goTo(page, '/');
    await shoot('home-with-rounds');
  }
  if (isWanted('plan-pdf') && width > 600) {
    await goTo(page, filled.reports ?? '');
    const button = page.getByRole('button', { name: words('reports', 'save.button') });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const file = join(chosen.folder, `plan-pdf-${language}.pdf`);
    await download.saveAs(file);
    taken += drawPdfPages(file);
    await shoot('reports-saved');
  }
  await page.context().close();
}

/** @param {import('playwright-core').Page} page @param {string} file @param {string} name */
async function takePicture(page, file, name) {
  if (!isWanted(name)) return;
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 };
  const isDialogOpen = (await page.locator('dialog[open]').count()) > 0;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: join(chosen.folder, `${file}.png`),
    // A dialog covers the window, not the page.
    ...(isDialogOpen
      ? {}
      : { fullPage: true, clip: { x: 0, y: 0, width: viewport.width, height: Math.min(height, TALLEST) } }),
  });
  taken += 1;
}

/** @param {string} language */
function wordsOf(language) {
  return (/** @type {string} */ namespace, /** @type {string} */ key) => {
    const file = inRepository('locales', language, `${namespace}.json`);
    let found = JSON.parse(readFileSync(file, 'utf8'));
    for (const part of key.split('.')) found = found[part];
    return found;
  };
}
