import { chromium } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { renderHtml } from '#reports/html/render-html.ts';
import { bilingualReport } from '#reports/model/bilingual.ts';
import { REPORT_KINDS, reportOfKind } from '#tests/reports/support/every-kind.ts';
import { richRounds } from '#tests/reports/support/rich-round.ts';
import { axeOn } from './support/axe-on.ts';

describe.each(REPORT_KINDS)('a report of the kind «%s» saved as a page', (kind) => {
  it('[RP1, RP4, EV2] has nothing for axe to find, needs no sideways scrolling at 320 px, and asks for nothing', async () => {
    const [last, round] = await richRounds();
    const of = (lang: 'fi' | 'sv') => reportOfKind(kind, round, { lang, others: [last] });
    const html = renderHtml(bilingualReport(await of('fi'), await of('sv')));
    const browser = await chromium.connect(inject('browserEndpoint'));
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html);
    expect(await axeOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(asked).toEqual([]);
  });
});
