import { expect, it } from 'vitest';
import { answersOf } from '#domain/round/read-answers.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { parseRoundFile } from '#domain/round/round-file.ts';
import { openApp } from './support/open-app.ts';
import { goTo, pagesOfRound } from './support/pages.mjs';
import { walkerOn } from './support/walk.ts';
import { wordsOf } from './support/words.ts';

it('[AN8, JN7] a real municipality without answers gets empty pages that say so, and no invented figure', async () => {
  const { page, close } = await openApp();
  const walk = walkerOn(page, 'fi');
  const home = wordsOf('fi', 'home');
  await page.getByRole('link', { name: home('doors.new.button') }).click();
  const field = page.getByRole('combobox', { name: home('newRound.municipality') });
  await field.fill('Borgå');
  await page.getByRole('option', { name: /^Porvoo/ }).waitFor();
  await field.fill('Keuru');
  await page.getByRole('option', { name: /^Keuruu/ }).click();
  await page.getByRole('textbox', { name: home('newRound.year') }).fill('2026');
  await page.getByRole('button', { name: home('newRound.create'), exact: true }).click();
  await page.waitForURL(/#\/round\/.+\/preparation/);
  const pages = pagesOfRound(/round\/([^/]+)/.exec(page.url())?.[1] ?? '');
  const textOf = async (name: string) => {
    await goTo(page, pages[name] ?? '');
    return page.locator('main').innerText();
  };

  expect(await textOf('results')).toContain(wordsOf('fi', 'results')('empty.heading'));
  expect(await textOf('actions')).toContain(wordsOf('fi', 'actions')('noAnswers.heading'));
  expect(await textOf('plan')).toContain(wordsOf('fi', 'plan')('empty.heading'));
  for (const name of ['preparation', 'statement', 'area-done', 'results', 'actions', 'plan', 'reports', 'years']) {
    const text = await textOf(name);
    expect(text, name).not.toMatch(/Esimerkki|Exempel|keksit|undefined|NaN|\[object|\{\{/);
    // A score or a share would be invented: there is nothing to count.
    expect(text, name).not.toMatch(/\d,\d|\d\s?%/);
  }
  const { file, told } = await walk.saveRound();
  expect(file.name).toMatch(/keuruu.*2026.*\.json$/i);
  expect(told).toContain(home('counts.answers_other').replace('{{count}}', '0'));
  const saved = parseRoundFile(file.bytes.toString('utf8'));
  if (!saved.ok) throw new Error(saved.error.kind);
  expect(saved.value.header).toMatchObject({ example: false, year: 2026, municipality: { code: '249' } });
  expect([answersOf(saved.value).size, actionsOf(saved.value).length]).toEqual([0, 0]);
  await close();
}, 60_000);

it('[JN7] the same municipality and year again is told before it is made, and made only when wanted', async () => {
  const { page, close } = await openApp();
  const walk = walkerOn(page, 'fi');
  const home = wordsOf('fi', 'home');
  await walk.startRound('Keuruu', { year: 2026 });
  const first = page.url();
  await walk.openHome();
  await page.getByRole('link', { name: home('doors.new.button') }).click();
  await page.getByRole('combobox', { name: home('newRound.municipality') }).fill('Keuruu');
  await page.getByRole('option', { name: /^Keuruu/ }).click();
  await page.getByRole('textbox', { name: home('newRound.year') }).fill('2026');
  await page.getByText(home('newRound.hereHeading').replace('{{round}}', 'Keuruu 2026')).waitFor();
  expect(await page.getByRole('button', { name: home('newRound.create'), exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: home('newRound.createAnyway') }).click();
  await page.waitForURL(/#\/round\//);
  expect(page.url()).not.toBe(first);
  await close();
}, 60_000);
