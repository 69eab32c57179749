import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/checklist/checklist.ts';
import { makeCode } from '#domain/exchange/code.ts';
import { inviteRespondent } from '#domain/exchange/invitation.ts';
import { invitationToText } from '#domain/exchange/invitation-file.ts';
import { respondentOf } from '#domain/group/read-respondents.ts';
import { platformCompressor } from '#storage/deflate.ts';
import { withRespondent } from '#tests/support/build-group.ts';
import { buildRound, commitsBy } from '#tests/support/build-round.ts';
import { contentService } from '#tests/support/content-service.ts';
import { axeOn } from './support/axe-on.ts';
import { LOCALES } from './support/every-page.ts';
import { openApp } from './support/open-app.ts';
import { goTo, pagesOfSheet } from './support/pages.mjs';
import { wordsOf } from './support/words.ts';

const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

/** The code of a personal invitation to the library. */
async function invitationCode(): Promise<string> {
  const content = contentService();
  const empty = buildRound({ checklist: content.checklist(), checklistRef: content.checklistRef(), way: 'alone' });
  const round = withRespondent(empty, 'library', ['culture-library'], {}, commitsBy('co-ordinator')());
  const respondent = respondentOf(round, 'library');
  if (!respondent) throw new Error('Nobody is invited');
  return makeCode('invitation', invitationToText(inviteRespondent(round, respondent), 'code'), platformCompressor);
}

const startButton = (page: Page, language: Language) =>
  page.getByRole('button', { name: wordsOf(language, 'sheet')('invitation.start') });

describe.each(LOCALES)('a respondent’s pages in «%s»', (language, locale) => {
  it('[EV2, GR2] have nothing for axe to find, and fit 320 px', async () => {
    const { page, close } = await openApp({ locale, path: `#/from/${await invitationCode()}` });
    const faults: string[] = [];
    const look = async (name: string) => {
      for (const viewport of [WIDE, NARROW]) {
        await page.setViewportSize(viewport);
        const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Number.NaN);
        if (!(width <= viewport.width)) faults.push(`${name} at ${viewport.width}: ${width} px wide`);
      }
      faults.push(...(await axeOn(page)).map((fault) => `${name}: ${fault}`));
    };
    await startButton(page, language).waitFor();
    await look('invitation');
    await startButton(page, language).click();
    await page.waitForURL(/\/sheet$/);
    const pages = pagesOfSheet(/round\/([^/]+)/.exec(page.url())?.[1] ?? '');
    await goTo(page, pages['sheet-statement'] ?? '');
    await page.getByRole('radio', { name: /^2\b/ }).check();
    for (const [name, path] of Object.entries(pages)) {
      await goTo(page, path);
      await look(name);
    }
    await page.getByRole('button', { name: wordsOf(language, 'sheet')('handBack.showCode') }).click();
    await page.getByRole('textbox').first().waitFor();
    await look('hand-back, its code and letter');
    expect(faults).toEqual([]);
    await close();
  }, 240_000);
});

it('[GR2] a link’s payload leaves address bar and history at once, also when the app is open already', async () => {
  const code = await invitationCode();
  const { page, url, close } = await openApp({ path: `#/from/${code}` });
  await startButton(page, 'fi').waitFor();
  expect(page.url()).toBe(`${url}#/from`);
  await page.evaluate(() => {
    location.hash = '#/help';
  });
  await page.getByRole('heading', { level: 1, name: wordsOf('fi', 'info')('help.title') }).waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/from/${code}`);
  await startButton(page, 'fi').waitFor();
  expect(page.url()).toBe(`${url}#/from`);
  for (const _ of [1, 2]) {
    await page.goBack();
    expect(page.url()).not.toContain('MK');
  }
  await close();
}, 60_000);
