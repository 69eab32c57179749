import { describe, expect, it } from 'vitest';
import { ownTextsOf, parallelTextsOf } from '#domain/parallel/own-texts.ts';
import { renderDocx } from '#reports/docx/render-docx.ts';
import { renderHtml } from '#reports/html/render-html.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { reportText } from '#reports/model/report-text.ts';
import { holdsUntranslated } from '#reports/model/untranslated.ts';
import { renderText } from '#reports/text/render-text.ts';
import { BILINGUAL_KINDS, bilingualOf, finnishRound, reportIn, translatedRound } from './support/bilingual-reports.ts';
import { spokenInHtml, spokenInPdf, spokenTexts } from './support/languages.ts';
import { readDocx } from './support/read-docx.ts';
import { openPage, readHtml } from './support/read-html.ts';
import { leafTexts } from './support/read-pdf.ts';
import { renderReport } from './support/render.ts';

describe.each(BILINGUAL_KINDS)('a bilingual %s of a round', (kind) => {
  it('[RP1, RP4] has the text of the model in every format, each text in its language', async () => {
    const report = await bilingualOf(kind, translatedRound());
    const expected = reportText(report);
    const spoken = spokenTexts(report);
    const { pdf, missing } = renderReport(report);
    expect(missing).toEqual([]);
    expect(leafTexts(pdf)).toEqual(expected);
    expect(spokenInPdf(pdf.document, report.lang)).toEqual(spoken);
    expect(pdf.faults).toEqual([]);
    expect(pdf.unmarked).toEqual([]);
    const page = renderHtml(report);
    expect(readHtml(page)).toEqual(expected);
    expect(spokenInHtml(openPage(page).document.querySelector('main') as Element, report.lang)).toEqual(spoken);
    expect((await readDocx(await renderDocx(report))).texts).toEqual(expected);
    for (const text of [...expected, page, renderText(report)]) expect(text).not.toMatch(/[\u206A-\u206F]/u);
  });

  it('[RP4] says in Swedish what has a Swedish version, and marks as Finnish what has none', async () => {
    const round = translatedRound();
    const versions = parallelTextsOf(round, 'sv');
    const report = await bilingualOf(kind, round);
    const finnish = (await reportIn(kind, round, 'fi')).blocks.length + 1;
    const swedish = { ...report, blocks: report.blocks.slice(finnish) };
    const inFinnish = reportText(await reportIn(kind, round, 'fi')).join('\n');
    const inSwedish = reportText(swedish).join('\n');
    const isHeld = holdsUntranslated(report);
    const spoken = spokenTexts(swedish);
    let told = 0;
    for (const { ref, text } of ownTextsOf(round)) {
      if (!inFinnish.includes(plainText(text))) continue;
      told += 1;
      const version = versions.get(ref);
      expect(inSwedish, ref).toContain(version ?? plainText(text));
      if (version === undefined) {
        const marked = spoken.filter(({ lang }) => lang === 'fi').map((one) => one.text);
        expect(marked.join('|'), ref).toContain(plainText(text).replaceAll(' ', ''));
      }
      expect(isHeld(text), ref).toBe(version === undefined);
    }
    expect(told).toBeGreaterThan(kind === 'plan' ? 8 : 2);
  });

  it('[RP4] holds nothing untranslated in the language the group writes in, and all of it in English', async () => {
    const round = finnishRound();
    const finnish = holdsUntranslated(await reportIn(kind, round, 'fi'));
    const english = await reportIn(kind, round, 'en');
    const isHeld = holdsUntranslated(english);
    const whole = reportText(english).join('\n');
    const texts = ownTextsOf(round).filter(({ text }) => whole.includes(plainText(text)));
    expect(texts.length).toBeGreaterThan(2);
    for (const { ref, text } of texts) expect([ref, isHeld(text), finnish(text)]).toEqual([ref, true, false]);
  });
});

describe('the bilingual page for the council', () => {
  it('[RP4, RP8] is one page in each language', async () => {
    expect(renderReport(await bilingualOf('summary', translatedRound())).pdf.pageCount).toBe(2);
  });
});
