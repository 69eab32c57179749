import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { region } from '#cli/commands/region.ts';
import { leafTexts, readPdf } from '#tests/reports/support/read-pdf.ts';
import { fictionalMunicipality, fictionalRoundFile, fictionalSharingFile } from '#tests/support/fictional-region.ts';
import { regionPack } from '#tests/support/region-pack.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { fileFrom, giveFiles, type SavedFile } from './support/downloads.ts';
import { openApp } from './support/open-app.ts';
import { goTo } from './support/pages.mjs';
import { wordsOf } from './support/words.ts';

const MUNICIPALITIES = 22;

/** Two years of 22 municipalities: half of them sent whole rounds, half sharing files. */
async function filesOfRegion(): Promise<SavedFile[]> {
  const pack = await regionPack();
  return Array.from({ length: MUNICIPALITIES }, (_, index) =>
    [2025, 2026].map((year) => {
      const make = index % 2 === 0 ? fictionalRoundFile : fictionalSharingFile;
      const { name, text } = make(pack, index, year);
      return { name, bytes: Buffer.from(text) };
    }),
  ).flat();
}

async function byCommandLine(files: readonly SavedFile[]) {
  const folder = await mkdtemp(join(tmpdir(), 'mielikunta-region-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const paths = files.map(({ name }) => join(folder, name));
  for (const [index, { bytes }] of files.entries()) await writeFile(paths[index] ?? '', bytes);
  const { output, errors } = await runCommandLine([region], ['region', ...paths, '--json']);
  expect(errors).toContain('poem.json');
  return JSON.parse(output) as {
    municipalities: { name: string | null; total: { score: number | null }; areas: { score: number | null }[] }[];
    gaps: readonly unknown[];
  };
}

it('[RG1, RG2, RG6, CL8, DA9] files of 22 municipalities become a picture and a draft plan; the command line says the same', async () => {
  const files = await filesOfRegion();
  const poem = { name: 'poem.json', bytes: Buffer.from('{"runo": "Suksi luistaa"}') };
  const again = { name: 'the same again.json', bytes: files[0]?.bytes ?? Buffer.of() };
  const all = [...files, poem, again];
  const figures = await byCommandLine(all);
  expect(figures.municipalities).toHaveLength(MUNICIPALITIES);

  const app = await openApp();
  const { page } = app;
  const words = wordsOf('fi', 'region');
  const report = wordsOf('fi', 'report');
  await goTo(page, '/region');
  await giveFiles(page, all, () => page.getByRole('button', { name: words('open.button') }).click());
  await page.getByRole('heading', { name: report('region.heat.title') }).waitFor({ timeout: 60_000 });

  // What was done with the files: the stranger is refused with its own word, the same round counts once.
  expect(await page.getByText('poem.json').first().isVisible()).toBe(true);
  await page.getByText(/^Mukana 22\/46 tiedostoa/).click();
  await page.getByText(words('files.outcomes.same')).first().waitFor();

  // Each municipality's figures are those of the command line; who may not be named has a number.
  const table = page.getByRole('table').filter({ hasText: fictionalMunicipality(0).names.fi });
  const shown = (score: number | null) => (score === null ? '' : score.toLocaleString('fi-FI'));
  for (const { name, areas, total } of figures.municipalities.filter((one) => one.name !== null).slice(0, 6)) {
    const row = table
      .getByRole('row')
      .filter({ hasText: name ?? '' })
      .first();
    const text = (await row.innerText()).replaceAll('\u00A0', ' ');
    for (const score of [...areas.map((area) => area.score), total.score]) expect(text).toContain(shown(score));
  }
  const unnamed = figures.municipalities.filter(({ name }) => name === null).length;
  expect(unnamed).toBeGreaterThan(0);
  const html = await page.content();
  for (let index = 1; index < MUNICIPALITIES; index += 2) {
    const { fi } = fictionalMunicipality(index).names;
    expect(html.includes(fi), fi).toBe(index % 5 !== 4);
  }

  // The draft plan as an accessible PDF: marked as a draft and as invented on its pages.
  const pdf = await fileFrom(page, () => page.getByRole('button', { name: words('report.pdf') }).click());
  const told = leafTexts(readPdf(pdf.bytes));
  expect(told).toContain(report('region.draft.title'));
  expect(told).toContain(report('region.proposals.title'));
  expect(told.some((text) => text.includes(fictionalMunicipality(0).names.fi))).toBe(true);
  expect(told.some((text) => text.includes(fictionalMunicipality(9).names.fi))).toBe(false);

  // Nothing was kept: after a reload the page is empty.
  await page.reload();
  await page.getByRole('button', { name: words('open.button') }).waitFor();
  expect(await page.getByRole('heading', { name: report('region.heat.title') }).count()).toBe(0);
}, 180_000);
