import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { compare } from '#cli/commands/compare.ts';
import type { Level } from '#domain/checklist/checklist.ts';
import { addAction } from '#domain/round/change-plan.ts';
import { commit } from '#domain/round/commit.ts';
import { createRound } from '#domain/round/create-round.ts';
import { nextRound } from '#domain/round/next-round.ts';
import type { Round } from '#domain/round/round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { leafTexts, readPdf } from '#tests/reports/support/read-pdf.ts';
import { draftAction } from '#tests/support/build-action.ts';
import { contentService } from '#tests/support/content-service.ts';
import { runCommandLine } from '#tests/support/run-command-line.ts';
import { fileFrom, giveFile, type SavedFile } from './support/downloads.ts';
import { openApp } from './support/open-app.ts';
import { goTo } from './support/pages.mjs';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

const content = contentService();
const checklist = content.checklist();
const items = checklist.areas.flatMap((area) => area.items);
const PROMISE = 'Sovitaan ryhmän kokouspäivät';

const agreedAs = (level: Level, date: string) => ({ answer: { kind: 'level', level }, reason: '', dissent: '', date });
const commitIn = (year: number, step: string) => ({
  writer: `w-${year}-${step}`,
  time: Date.UTC(year, 2, 12, 10),
  logId: `log-${year}-${step}`,
});

/** 2023 on an edition that this tool no longer knows, 2024, and 2025 with sectors joined; a promise goes on through all. */
async function earlierYears(): Promise<readonly [Round, Round, Round]> {
  const answersOf = (year: number, levelOf: (index: number) => Level) =>
    items.map((item, index) => [valueKey.agreed(item.id), agreedAs(levelOf(index), `${year}-03-12`)] as const);
  const first = createRound(
    {
      id: 'four-years-2023',
      year: 2023,
      municipality: content.practiceMunicipality(),
      checklist,
      checklistRef: { ...content.checklistRef(), edition: '2022.1', hash: 'of-long-ago' },
      scope: 'full',
      way: 'together',
      example: false,
    },
    commitIn(2023, 'new'),
    new Map<string, unknown>([
      ...answersOf(2023, () => 0),
      ...addAction('promise', draftAction({ title: PROMISE, items: [items[0]?.id ?? ''] })),
    ]),
  );
  const after = (last: Round, year: number) =>
    nextRound(
      last,
      {
        id: `four-years-${year}`,
        year,
        checklist,
        checklistRef: content.checklistRef(),
        way: 'together',
        newActionId: () => `promise-${year}`,
        history: null,
      },
      commitIn(year, 'new'),
    );
  const second = commit(after(first, 2024), commitIn(2024, 'answers'), new Map(answersOf(2024, () => 1)));
  const third = commit(
    after(second, 2025),
    commitIn(2025, 'answers'),
    new Map<string, unknown>([
      ...answersOf(2025, (index) => (index < 2 ? 3 : index === 2 ? 0 : 1)),
      [valueKey.sector('sports'), { name: '', partOf: 'culture-library', leftOut: false }],
    ]),
  );
  return [first, second, third];
}

it('[YR1–YR3, YR5, YR6, PL3, JN10] four years, a new edition and a reorganisation: the screen, the report and the command line say the same', async () => {
  const texts = await content.archivedTexts();
  const earlier = await earlierYears();
  const files = earlier.map(
    (round): SavedFile => ({ name: `${round.header.id}.json`, bytes: Buffer.from(roundToFile(round, texts)) }),
  );
  const app = await openApp();
  const { page } = app;
  const walk = walkerOn(page, 'fi');
  const keeping = wordsOf('fi', 'keeping');
  const years = wordsOf('fi', 'years');
  const closing = wordsOf('fi', 'closing');
  for (const file of files) {
    await goTo(page, '/open');
    await giveFile(page, file, () => page.getByRole('button', { name: keeping('openFile.choose') }).click());
    await page.waitForURL(/#\/round\//);
  }

  // 2026 starts from 2025: the promise comes along, and every statement is answered with 2.
  await goTo(page, '/new/four-years-2025');
  await page.getByRole('button', { name: wordsOf('fi', 'home')('newRound.create'), exact: true }).click();
  await page.waitForURL(/last-year/);
  await expect.poll(() => walk.hasText(PROMISE)).toBe(true);
  await walk.open('answers');
  expect(await walk.answerAll(() => 2)).toBe(items.length);
  const { file } = await walk.saveRound();
  const last = parseRoundFile(file.bytes.toString('utf8'));
  if (!last.ok) throw new Error('The round of 2026 was saved');

  // The years by hand: 2025 → 2026 two statements fall by one, one rises by two, the other 43 by one.
  const folder = await mkdtemp(join(tmpdir(), 'mielikunta-years-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const paths = await Promise.all(
    [...files, file].map(async ({ bytes }, index) => {
      const path = join(folder, `${index}.json`);
      await writeFile(path, bytes);
      return path;
    }),
  );
  const { exit, output } = await runCommandLine([compare], ['compare', ...paths.slice(2), '--json']);
  expect(exit).toBe(0);
  expect(output).toContain('46');

  await walk.open('years');
  await page.getByRole('heading', { name: years('items') }).waitFor();
  const main = page.locator('main');
  const told = (await main.innerText()).replaceAll('\u00A0', ' ');
  const filled = (key: Parameters<typeof years>[0], values: Record<string, string | number>) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, String(value)), years(key));
  expect(told).toContain(filled('whole.compared', { compared: 46, of: 46 }));
  expect(told).toContain(filled('whole.incomparable', { older: 2023, newer: 2026 }));
  expect(told).toContain(filled('notes.edition', { older: 2023, newer: 2024 }));
  expect(told).toContain('Toimialat järjestettiin uudelleen vuosien 2024 ja 2025 välissä');
  await page
    .getByRole('region', { name: years('items') })
    .locator('summary')
    .first()
    .click();
  // Oldest first, everywhere.
  const headers = await page
    .getByRole('table')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('thead th')]
          .map((cell) => (cell.textContent ?? '').trim())
          .filter((text) => /^20\d\d$/.test(text)),
      ),
    );
  const withYears = headers.filter((one) => one.length > 1);
  expect(withYears.length).toBeGreaterThanOrEqual(2);
  for (const one of withYears) expect(one).toEqual(['2023', '2024', '2025', '2026']);
  expect(told).toContain(PROMISE);

  // The round is closed: its figures stand, answering is over until it is opened again.
  await walk.open('results');
  await page.getByRole('button', { name: closing('close.button') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: closing('close.button') })
    .click();
  await page
    .getByRole('button', { name: closing('reopen.button') })
    .first()
    .waitFor();
  await goTo(page, `/round/${last.value.header.id}/answers`);
  expect(await page.getByRole('radio', { name: /^3\b/ }).isDisabled()).toBe(true);

  // The report of the years is what the screen said.
  await goTo(page, `/round/${last.value.header.id}/reports/kind/comparison`);
  const reports = wordsOf('fi', 'reports');
  const pdf = await fileFrom(page, () => page.getByRole('button', { name: reports('save.button') }).click());
  const read = leafTexts(readPdf(pdf.bytes));
  expect(read.join('\n')).toContain(PROMISE);
  for (const year of ['2023', '2024', '2025', '2026']) expect(read.some((text) => text.includes(year))).toBe(true);
}, 240_000);
