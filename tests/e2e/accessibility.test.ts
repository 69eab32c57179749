import { describe, expect, it } from 'vitest';
import { axeOn } from './support/axe-on.ts';
import { LOCALES, onEveryPage } from './support/every-page.ts';
import { openApp } from './support/open-app.ts';

/** 1280 px at 400 % zoom is this wide too (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

describe.each(LOCALES)('every page in «%s»', (language, locale) => {
  it('[EV2] has nothing for axe to find, one h1, the language of its words and a title of its own', async () => {
    const { page, close } = await openApp({ locale });
    const faults: string[] = [];
    const titles = new Map<string, string>();
    await onEveryPage(page, language, async (name) => {
      faults.push(...(await axeOn(page)).map((fault) => `${name}: ${fault}`));
      const { lang, headings } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        headings: document.querySelectorAll('h1').length,
      }));
      if (lang !== language) faults.push(`${name}: <html lang> is «${lang}»`);
      if (headings !== 1) faults.push(`${name}: ${headings} h1`);
      // The form stands on the plan's page.
      if (name.includes(',')) return;
      const title = await page.title();
      const namesake = titles.get(title);
      if (title.trim() === '') faults.push(`${name}: no title`);
      if (namesake !== undefined) faults.push(`${name}: the title «${title}» is also that of ${namesake}`);
      titles.set(title, name);
    });
    expect(faults).toEqual([]);
    await close();
  }, 240_000);

  it('[EV2] stays within 320 px; only tables may scroll, inside their own frame', async () => {
    const { page, close } = await openApp({ locale, viewport: NARROW });
    const faults: string[] = [];
    await onEveryPage(page, language, async (name) => {
      const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Number.NaN);
      if (!(width <= NARROW.width)) faults.push(`${name}: ${width} px wide`);
      // The words don't change what axe sees at another width: once is enough.
      if (language === 'sv') faults.push(...(await axeOn(page)).map((fault) => `${name}: ${fault}`));
    });
    expect(faults).toEqual([]);
    await close();
  }, 240_000);
});

it('[EV2] every page has nothing for axe to find in forced colours', async () => {
  const { page, close } = await openApp({ forcedColors: true });
  const faults: string[] = [];
  await onEveryPage(page, 'fi', async (name) => {
    faults.push(...(await axeOn(page)).map((fault) => `${name}: ${fault}`));
  });
  expect(faults).toEqual([]);
  await close();
}, 240_000);
