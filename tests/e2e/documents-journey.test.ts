import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, inject, it, onTestFinished } from 'vitest';
import { scan } from '#cli/commands/scan.ts';
import { loadTerms } from '#content/terms-loader.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { leafTexts, readPdf } from '#tests/reports/support/read-pdf.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { fileFrom, giveFiles, type SavedFile } from './support/downloads.ts';
import {
  FOUND,
  STRATEGY_GOAL,
  STRATEGY_SERVICES,
  strategyPdf,
  wellbeingPlanDocx,
} from './support/municipal-documents.ts';
import { openApp } from './support/open-app.ts';
import { goTo } from './support/pages.mjs';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

/** What the command line finds in the same files: places by concept, and all places. */
async function byCommandLine(files: readonly SavedFile[]) {
  const folder = await mkdtemp(join(tmpdir(), 'mielikunta-documents-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const paths = files.map(({ name }) => join(folder, name));
  for (const [index, { bytes }] of files.entries()) await writeFile(paths[index] ?? '', bytes);
  const { exit, output } = await runCommandLine([scan], ['scan', ...paths, '--json']);
  expect(exit).toBe(0);
  const { documents } = JSON.parse(output) as {
    documents: { total: number; concepts: { id: string; count: number }[] }[];
  };
  return documents.map(({ total, concepts }) => ({
    total,
    concepts: new Map(concepts.map(({ id, count }) => [id, count])),
  }));
}

it('[TS1–TS4, CL7] a strategy and a wellbeing plan are read, one place is left out, one becomes evidence, and the report tells both', async () => {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const files = [await strategyPdf(browser), await wellbeingPlanDocx()];
  await browser.close();
  const app = await openApp();
  const { page } = app;
  const walk = walkerOn(page, 'fi');
  const words = wordsOf('fi', 'documents');
  const spine = page.getByRole('navigation', { name: wordsOf('fi', 'app')('spine.label') });
  await walk.startRound('Esimerkkikunta', { year: 2026 });

  await spine.getByRole('link', { name: wordsOf('fi', 'app')('spine.documents') }).click();
  await page.getByRole('heading', { level: 1, name: words('title') }).waitFor();
  await giveFiles(page, files, () => page.getByRole('button', { name: words('add.button') }).click());
  const openStrategy = page.getByRole('link', { name: /^Katso maininnat: .*strategia/i });
  const openPlan = page.getByRole('link', { name: /^Katso maininnat: .*hyvinvointisuunnitelma/i });
  await openStrategy.waitFor();
  await openPlan.waitFor();

  // The kinds are guessed from the names.
  const kinds = page.getByRole('combobox', { name: words('kind.label') });
  expect((await kinds.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))).sort()).toEqual([
    'strategy',
    'wellbeing-plan',
  ]);

  // The same numbers by hand, on the screen and on the command line.
  const { concepts } = await loadTerms();
  const [strategy, plan] = await byCommandLine(files);
  const onScreen = async () => {
    await page.getByRole('table', { name: words('counts.table') }).waitFor();
    const rows = page.getByRole('table', { name: words('counts.table') }).getByRole('row');
    const cells = await rows.evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim())),
    );
    return (name: string) => cells.find(([first = '']) => first.split('\n')[0] === name)?.[1] ?? '–';
  };
  const expectFigures = async (found: (typeof FOUND)['strategy' | 'plan'], told: typeof strategy) => {
    const figure = await onScreen();
    expect(told?.total).toBe(found.total);
    expect(figure(words('counts.total'))).toBe(String(found.total));
    for (const [id, count] of Object.entries(found.concepts)) {
      const name = concepts.find((concept) => concept.id === id)?.names.fi ?? '';
      expect(told?.concepts.get(id), id).toBe(count);
      expect(figure(name), id).toBe(String(count));
    }
  };
  await openPlan.click();
  await expectFigures(FOUND.plan, plan);
  await page.getByRole('link', { name: words('document.back') }).click();
  await page
    .getByRole('link', { name: /strategia/i })
    .first()
    .click();
  await expectFigures(FOUND.strategy, strategy);

  // One place is left out, another becomes evidence of 1.1.
  const hit = (sentence: string) => page.getByRole('listitem').filter({ hasText: sentence });
  await hit(STRATEGY_SERVICES)
    .getByRole('button', { name: /^Jätä pois/ })
    .first()
    .click();
  await expect.poll(async () => (await onScreen())(words('counts.total'))).toBe(String(FOUND.strategy.total - 1));
  await hit(STRATEGY_GOAL)
    .getByRole('button', { name: /^Liitä väittämään/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: words('attach.item') }).fill('1.1');
  await dialog.getByRole('option').first().click();
  await dialog.getByRole('button', { name: words('attach.submit'), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(words('hits.attachedTo')).first().waitFor();

  // Both are in the round's file …
  const { file } = await walk.saveRound();
  const round = parseRoundFile(file.bytes.toString('utf8'));
  expect(round.ok).toBe(true);
  expect(file.bytes.toString('utf8')).toContain('/excluded/');

  // … and in the full report: the figures of the documents without what was left out, the sentence under its statement.
  const reports = wordsOf('fi', 'reports');
  const id = /round\/([^/]+)/.exec(page.url())?.[1];
  await goTo(page, `/round/${id}/reports/kind/full`);
  await page.getByRole('checkbox', { name: new RegExp(`^${reports('parts.notes')}`) }).check();
  const pdf = await fileFrom(page, () => page.getByRole('button', { name: reports('save.button') }).click());
  const told = leafTexts(readPdf(pdf.bytes));
  expect(told.some((text) => text.includes(STRATEGY_GOAL))).toBe(true);
  const row = told.findIndex((text) => /strategia/i.test(text) && told[told.indexOf(text) + 1] === 'Strategia');
  expect(row).toBeGreaterThan(0);
  expect(told.slice(row, row + 6)).toContain(String(FOUND.strategy.total - 1));
}, 120_000);
