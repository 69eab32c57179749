import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markLanguage } from '#domain/parallel/language-marks.ts';
import { renderDocx } from '#reports/docx/render-docx.ts';
import { renderHtml } from '#reports/html/render-html.ts';
import { bilingualReport } from '#reports/model/bilingual.ts';
import type { Block, Report } from '#reports/model/blocks.ts';
import { reportText } from '#reports/model/report-text.ts';
import { renderText } from '#reports/text/render-text.ts';
import { joined, spokenInHtml, spokenInPdf, spokenTexts } from './support/languages.ts';
import { someBlocks } from './support/random-report.ts';
import { readDocx } from './support/read-docx.ts';
import { openPage, readHtml } from './support/read-html.ts';
import { allElements, leafTexts, leaves } from './support/read-pdf.ts';
import { renderReport, reportOf } from './support/render.ts';

const chart = (alternative: string): Block => ({
  kind: 'chart',
  alternative,
  chart: {
    kind: 'year-lines',
    years: [2025, 2026],
    lines: [{ code: '1', name: alternative.slice(0, 8), scores: [20, 80], values: ['20,0', '80,0'] }],
  },
});
const blocksIn = (words: readonly [string, string, string]): Block[] => [
  { kind: 'heading', level: 2, text: words[0] },
  { kind: 'paragraph', tone: 'body', runs: [{ text: words[1] }] },
  chart(words[2]),
];
const finnish = reportOf(blocksIn(['Toimenpiteet', 'Kunta edistää mielenterveyttä.', 'Kaavio']), {
  title: 'Suunnitelma 2026',
  subtitle: 'Loviisa',
  sender: 'Loviisa',
  documentType: 'Toimenpidesuunnitelma',
  exampleMark: 'Esimerkki',
  fileId: 'a/plan/fi',
});
const swedish = reportOf(blocksIn(['Åtgärder', 'Kommunen främjar psykisk hälsa.', 'Diagram']), {
  lang: 'sv',
  title: 'Plan 2026',
  subtitle: 'Lovisa',
  sender: 'Lovisa',
  documentType: 'Åtgärdsplan',
  exampleMark: 'Exempel',
  fileId: 'a/plan/sv',
});
const both = bilingualReport(finnish, swedish);

describe('a bilingual report', () => {
  it('[RP4] says all of the first report and then all of the second, in every format', async () => {
    const expected = [...reportText(finnish), ...reportText(swedish)];
    expect(reportText(both)).toEqual(expected);
    expect(leafTexts(renderReport(both).pdf)).toEqual(expected);
    expect(readHtml(renderHtml(both))).toEqual(expected);
    expect((await readDocx(await renderDocx(both))).texts).toEqual(expected);
  });

  it('[RP4] has both languages in what stands on every page, and in its title', async () => {
    expect(both.title).toBe('Suunnitelma 2026 – Plan 2026');
    const { pdf } = renderReport(both);
    for (const text of pdf.artifacts) {
      expect(text).toContain('Loviisa – Lovisa');
      expect(text).toContain('Toimenpidesuunnitelma – Åtgärdsplan');
      expect(text).toContain('Esimerkki – Exempel');
      expect(text.match(/21\.11\.2026/g)).toHaveLength(1);
    }
    expect((await readDocx(await renderDocx(both))).header).toContain('Toimenpidesuunnitelma – Åtgärdsplan');
  });

  it('[RP4] is in each format read in the language of its part', async () => {
    const expected = spokenTexts(both);
    expect(expected.map(({ lang }) => lang)).toEqual(['fi', 'sv']);
    expect(spokenInPdf(renderReport(both).pdf.document, 'fi')).toEqual(expected);
    const { document } = openPage(renderHtml(both));
    expect(spokenInHtml(document.querySelector('main') as Element, document.documentElement.lang)).toEqual(expected);
    const docx = await readDocx(await renderDocx(both));
    expect(docx.documentLanguage).toBe('fi-FI');
    expect(docx.languages.filter(({ text }) => text !== '').map(({ lang }) => lang)).toEqual(Array(4).fill('sv-FI'));
  });

  it('[RP4] begins the second language on a page of its own, under its own title', () => {
    const { pdf } = renderReport(both);
    const titles = leaves(pdf.document).filter(({ role }) => role === 'H1');
    expect(titles.map(({ text, marks }) => [text, marks[0]?.page])).toEqual([
      ['Suunnitelma 2026', 1],
      ['Plan 2026', 2],
    ]);
    const parts = allElements(pdf.document).filter(({ role, lang }) => role === 'Sect' && lang !== null);
    expect(parts.map(({ lang }) => lang)).toEqual(['fi', 'sv']);
    const text = renderText(both);
    expect(text).toContain('\r\n\r\n=========\r\nPlan 2026\r\n=========\r\n\r\nLovisa\r\n');
  });

  it('[RP2, RP4] is the same file for the same reports, and another than that of one language', () => {
    expect(both.fileId).not.toBe(finnish.fileId);
    const bytes = () => Buffer.from(renderReport(bilingualReport(finnish, swedish)).bytes);
    expect(bytes().equals(bytes())).toBe(true);
  });

  it('[RP4] marks a text that exists in the other language only, wherever the report puts it', async () => {
    const own = markLanguage('Kävelykoulu', 'fi');
    const report = reportOf(
      [
        { kind: 'heading', level: 3, text: `1. ${own}` },
        { kind: 'paragraph', tone: 'body', runs: [{ text: `Ansvarig för «${own}» är bildningen.` }] },
        { kind: 'list', ordered: false, items: [[{ text: own }]] },
        { kind: 'definitions', pairs: [{ term: 'Mätare', description: [[{ text: own }]] }] },
        {
          kind: 'table',
          caption: `Tabell ${own}`,
          columns: [{ header: own, width: 1, align: 'start' }],
          rowHeader: null,
          rows: [[[[{ text: own }]]]],
        },
        { kind: 'note', title: own, paragraphs: [[{ text: own }]] },
      ],
      { lang: 'sv' },
    );
    const finnishOnes = (all: readonly { lang: string; text: string }[]) =>
      joined(all).filter(({ lang }) => lang.startsWith('fi')).length;
    const { pdf, missing } = renderReport(report);
    expect(missing).toEqual([]);
    expect(spokenInPdf(pdf.document, 'sv')).toEqual(spokenTexts(report));
    const { document } = openPage(renderHtml(report));
    expect(spokenInHtml(document.querySelector('main') as Element, 'sv')).toEqual(spokenTexts(report));
    expect(finnishOnes(spokenTexts(report))).toBe(5);
    const { languages, texts } = await readDocx(await renderDocx(report));
    expect(languages.map(({ lang, text }) => `${lang} ${text}`)).toEqual(Array(9).fill('fi-FI Kävelykoulu'));
    for (const text of [...reportText(report), ...texts, renderText(report)]) expect(text).not.toMatch(/\p{Cf}/u);
  });
});

describe('any blocks in any languages', () => {
  const bilingual = fc
    .tuple(someBlocks, someBlocks)
    .map(
      ([first, second]): Report => bilingualReport(reportOf(first), reportOf(second, { lang: 'sv', title: 'Plan' })),
    );
  const parted = fc
    .tuple(someBlocks, someBlocks)
    .map(
      ([first, second]): Report =>
        reportOf([...first, { kind: 'part', title: 'Del', subtitle: null, lang: 'sv' }, ...second]),
    );
  const reports = fc.oneof(bilingual, parted);
  const runs = { numRuns: 25 };

  it('[RP2, RP4] are in the PDF as in the model: the texts in order, each in its language, nothing unmarked', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const { pdf } = renderReport(report);
        expect(pdf.faults).toEqual([]);
        expect(pdf.unmarked).toEqual([]);
        expect(leafTexts(pdf)).toEqual(reportText(report));
        expect(spokenInPdf(pdf.document, report.lang)).toEqual(spokenTexts(report));
      }),
      runs,
    );
  });

  it('[RP1, RP4] are on the web page as in the model', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const page = renderHtml(report);
        expect(readHtml(page)).toEqual(reportText(report));
        const main = openPage(page).document.querySelector('main') as Element;
        expect(spokenInHtml(main, report.lang)).toEqual(spokenTexts(report));
      }),
      runs,
    );
  });

  it('[RP1, RP4] are in the Word document as in the model', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (report) => {
        const docx = await readDocx(await renderDocx(report));
        expect(docx.texts).toEqual(reportText(report));
        const other = spokenTexts(report).filter(({ lang }) => lang === 'sv');
        const inWord = docx.languages.filter(({ lang }) => lang === 'sv-FI');
        expect(inWord.map(({ text }) => text.replace(/\s+/g, '')).join('')).toBe(
          other.map(({ text }) => text).join(''),
        );
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
