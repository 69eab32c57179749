import { expect, it, onTestFinished } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import { createRound } from '#domain/round/create-round.ts';
import { parseRoundFile, roundToFile } from '#domain/round/round-file.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import { leafTexts, readPdf } from '#tests/reports/support/read-pdf.ts';
import { contentService } from '#tests/support/content-service.ts';
import { fileFrom, giveFile } from './support/downloads.ts';
import { buildNextEdition, CHANGES, NEW_WORDS, removeNextEdition } from './support/next-edition.ts';
import { openApp } from './support/open-app.ts';
import { goTo } from './support/pages.mjs';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

const content = contentService();
const checklist = content.checklist();

/** Of 2025, on today's edition: 1 everywhere but in area 1, which stands at 3, 3, 2, 1, 1 and 1. */
function roundOf2025() {
  const levels: Readonly<Record<string, Level>> = {
    'strategy-includes-mental-health': 3,
    'leadership-commitment': 3,
    'report-and-plan-support-strategy': 2,
  };
  const agreed = checklist.areas
    .flatMap(({ items }) => items)
    .map(({ id }) => {
      const answer = { kind: 'level', level: levels[id] ?? 1 };
      return [valueKey.agreed(id), { answer, reason: '', dissent: '', date: '2025-03-12' }] as const;
    });
  return createRound(
    {
      id: 'next-edition-2025',
      year: 2025,
      municipality: content.practiceMunicipality(),
      checklist,
      checklistRef: content.checklistRef(),
      scope: 'full',
      way: 'together',
      example: false,
    },
    { writer: 'w-2025', time: Date.UTC(2025, 2, 12, 10), logId: 'log-2025' },
    new Map<string, unknown>(agreed),
  );
}

it('[JN10, YR2] the checklist gets a next edition: the old round stays, its answers come along where the meaning stayed, and the years tell the rest', async () => {
  const next = await buildNextEdition();
  onTestFinished(() => removeNextEdition(next.root));
  expect(next.findings).toEqual([]);

  const old = roundOf2025();
  const file = { name: '2025.json', bytes: Buffer.from(roundToFile(old, await content.archivedTexts())) };
  const { page } = await openApp({ folder: next.folder });
  const walk = walkerOn(page, 'fi');
  const years = wordsOf('fi', 'years');
  const told = async () => (await page.locator('main').innerText()).replaceAll('\u00A0', ' ');

  const filled = (text: string, values: Record<string, string | number>) =>
    Object.entries(values).reduce((all, [name, value]) => all.replace(`{{${name}}}`, String(value)), text);

  // The round of 2025 opens on its own edition, whose pack this app doesn't have: with its own words.
  await goTo(page, '/open');
  await giveFile(page, file, () =>
    page.getByRole('button', { name: wordsOf('fi', 'keeping')('openFile.choose') }).click(),
  );
  await page.waitForURL(/#\/round\//);
  await goTo(page, `/round/next-edition-2025/answers/${CHANGES.split.from}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(told).toContain('paikkoja tavata toisia');

  // A new round enters with the new edition, and each change is seen before it is begun.
  await goTo(page, '/new/next-edition-2025');
  await page.getByRole('heading', { name: years('edition.heading') }).waitFor();
  expect(await told()).toContain(filled(years('edition.intro_other'), { year: 2025, count: 41 }));
  await page.locator('summary', { hasText: filled(years('edition.show_other'), { count: 10 }) }).click();
  const changes = page.getByRole('table', { name: years('edition.table') }).locator('tbody tr');
  const what = (key: Parameters<typeof years>[0], codes = '') => filled(years(key), { codes });
  const [brought, not] = (['edition.suggested', 'edition.leftOut'] as const).map((key) =>
    filled(years(key), { year: 2025 }),
  );
  const rows = (await changes.allInnerTexts()).map((row) => row.replaceAll('\u00A0', ' ').split(/\s*\t\s*/));
  // By hand from CHANGES; a code that isn't of the new edition stands with its year.
  expect(rows.map(([statement = '', ...more]) => [statement.replace(/ [A-ZÄÖ].*$/, ''), ...more])).toEqual([
    ['2.4', what('edition.what.same-meaning'), brought],
    ['3.3', what('edition.what.reworded'), not],
    ['5.3', what('edition.what.split.to', '5.3 (2025)'), not],
    ['5.4', what('edition.what.split.to', '5.3 (2025)'), not],
    ['6.3', what('edition.what.merged.to', '6.3 (2025), 6.4 (2025)'), not],
    ['6.9', what('edition.what.new'), years('edition.nothing')],
    ['3.3 (2025)', what('edition.what.removed'), not],
    ['5.3 (2025)', what('edition.what.split.from', '5.3, 5.4'), not],
    ['6.3 (2025)', what('edition.what.merged.from', '6.3'), not],
    ['6.4 (2025)', what('edition.what.merged.from', '6.3'), not],
  ]);
  await page.getByRole('button', { name: wordsOf('fi', 'home')('newRound.create'), exact: true }).click();
  await page.waitForURL(/last-year/);

  // Last year's answer is a suggestion where the meaning stayed, and nowhere else.
  const round = page.url().split('/round/')[1]?.split('/')[0] ?? '';
  const suggestion = page.getByText(
    filled(wordsOf('fi', 'answering')('lastYear.answer'), { year: 2025 }).split('{{')[0] ?? '',
  );
  const goToStatement = async (id: string) => {
    await goTo(page, `/round/${round}/answers/${id}`);
    await page.getByText(`${NEW_WORDS} ${id}, fi.`).first().waitFor();
  };
  await goToStatement(CHANGES.sameMeaning);
  await suggestion.waitFor();
  for (const id of [CHANGES.newMeaning, ...CHANGES.split.to, CHANGES.merged.to, CHANGES.added]) {
    await goToStatement(id);
    expect(await suggestion.count(), id).toBe(0);
  }
  await goTo(page, `/round/${round}/answers/${checklist.areas[0]?.items[0]?.id}`);
  await suggestion.waitFor();
  expect(await walk.answerAll(() => 2)).toBe(46);

  // 41 of the 50 statements of either year can be compared: 38 rose by one, two fell by one. By hand: area 1 from
  // (3+3+2+1+1+1)/18 = 61.1 to 66.7, the six others from 33.3 to 66.7: (5.6 + 6 × 33.3) / 7 = 29.4.
  await walk.open('years');
  await page.getByRole('heading', { name: years('items') }).waitFor();
  const lead = await told();
  expect(lead).toContain(
    filled(years('whole.change'), { older: 2025, newer: 2026, improved: 38, declined: 2, change: '+29,4' }),
  );
  expect(lead).toContain(filled(years('whole.compared'), { compared: 41, of: 50 }));
  expect(lead).toContain(filled(years('notes.edition'), { older: 2025, newer: 2026 }));
  const areaRows = page.getByRole('table', { name: years('areaTable') }).locator('tbody tr');
  const shares = (await areaRows.allInnerTexts()).map(
    (row) => /[+−][\d,]+ \(\d+\/\d+/.exec(row.replaceAll('\u00A0', ' '))?.[0],
  );
  expect(shares).toEqual([
    '+5,6 (6/6',
    '+33,3 (6/6',
    '+33,3 (4/6',
    '+33,3 (5/5',
    '+33,3 (5/8',
    '+33,3 (7/11',
    '+33,3 (8/8',
  ]);
  for (const summary of await page
    .getByRole('region', { name: years('items') })
    .locator('summary')
    .all())
    await summary.click();
  const all = await told();
  for (const why of ['reworded', 'split', 'merged', 'new', 'removed'] as const)
    expect(all).toContain(years(`why.${why}`));

  // The report says the same, and the file of 2025 is as it was, on its own edition and with its own words.
  await goTo(page, `/round/${round}/reports/kind/comparison`);
  const save = page.getByRole('button', { name: wordsOf('fi', 'reports')('save.button') });
  const pdf = leafTexts(readPdf((await fileFrom(page, () => save.click())).bytes)).join('\n');
  expect(pdf).toContain(
    'kokonaispisteet nousivat 29,4 pistettä vuodesta 2025 vuoteen 2026. Vertailussa on 41/50 väittämää.',
  );
  await goTo(page, '/round/next-edition-2025/preparation');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const again = parseRoundFile((await walk.saveRound()).file.bytes.toString('utf8'));
  if (!again.ok) throw new Error('The round of 2025 was saved');
  expect(again.value.header.checklist).toEqual(old.header.checklist);
  expect(again.value.checklist).toEqual(checklist);
  expect(again.value.data).toEqual(old.data);
  expect(again.value.texts).toEqual(await content.archivedTexts());
}, 240_000);
