import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/checklist/checklist.ts';
import { roundToFile } from '#domain/round/round-file.ts';
import { exampleMeetingRound } from '#tests/reports/support/example-meeting.ts';
import { contentService } from '#tests/support/content-service.ts';
import { axeOn } from './support/axe-on.ts';
import { giveFile } from './support/downloads.ts';
import { LOCALES } from './support/every-page.ts';
import { openApp } from './support/open-app.ts';
import { goTo, pagesOfMeeting, pagesOfRound } from './support/pages.mjs';
import { wordsOf } from './support/words.ts';

const NARROW = { width: 320, height: 640 };
/** What a projector shows, also at 200 % zoom: then the page has half of it. */
const WALL = { width: 1280, height: 720 };
const WALL_ZOOMED = { width: 640, height: 360 };

/** Opens a round that five have answered alone and whose group has met once; gives the pages where it agrees. */
async function openGroupRound(page: Page, language: Language): Promise<Record<string, string>> {
  const bytes = Buffer.from(roundToFile(exampleMeetingRound(), await contentService().archivedTexts()));
  await goTo(page, '/open');
  const choose = page.getByRole('button', { name: wordsOf(language, 'keeping')('openFile.choose') });
  await giveFile(page, { name: 'esimerkkikunta-2026.mielikunta', bytes }, () => choose.click());
  await page.waitForURL(/#\/round\//);
  const id = /round\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const { agree = '', results = '' } = pagesOfRound(id);
  return { agree, results, ...pagesOfMeeting(id, 'm1') };
}

describe.each(LOCALES)('the pages of agreeing in «%s»', (language, locale) => {
  it('[EV2, GR5, GR8] have nothing for axe to find, and fit 320 px and a projector at 100 and 200 %', async () => {
    const { page, close } = await openApp({ locale });
    const pages = await openGroupRound(page, language);
    const faults: string[] = [];
    for (const [name, path] of Object.entries(pages)) {
      for (const viewport of [WALL, WALL_ZOOMED, NARROW]) {
        await page.setViewportSize(viewport);
        await goTo(page, path);
        const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Number.NaN);
        if (!(width <= viewport.width)) faults.push(`${name} at ${viewport.width}: ${width} px wide`);
      }
      faults.push(...(await axeOn(page)).map((fault) => `${name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await close();
  }, 240_000);
});

it('[GR8] the presenter view fits a projector whole while nothing has been agreed or asked', async () => {
  const { page, close } = await openApp({ viewport: WALL });
  const pages = await openGroupRound(page, 'fi');
  await goTo(page, pages.presenter ?? '');
  // Past the block, and past three that the meeting has dealt with.
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('ArrowRight');
  await page.getByText('Väittämä 4/4').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(WALL.height);
  await close();
}, 120_000);

it('[EV2] the pages of agreeing have nothing for axe to find in forced colours', async () => {
  const { page, close } = await openApp({ forcedColors: true });
  const faults: string[] = [];
  for (const [name, path] of Object.entries(await openGroupRound(page, 'fi'))) {
    await goTo(page, path);
    faults.push(...(await axeOn(page)).map((fault) => `${name}: ${fault}`));
  }
  expect(faults).toEqual([]);
  await close();
}, 120_000);
