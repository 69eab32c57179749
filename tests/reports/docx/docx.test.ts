import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#reports/docx/render-docx.ts';
import type { Report } from '#reports/model/blocks.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import { reportText } from '#reports/model/report-text.ts';
import { HOSTILE_BLOCKS } from '../support/hostile-blocks.ts';
import { emptyPlan, filledPlan, readWords } from '../support/plan-input.ts';
import { writtenByGroup } from '../support/plan-words.ts';
import { readDocx } from '../support/read-docx.ts';
import { reportOf } from '../support/render.ts';

const made = async (report: Report) => readDocx(await renderDocx(report));
const plan = (lang: 'fi' | 'sv' | 'en') => planReport(filledPlan(lang), readWords(lang));

describe('a report as DOCX, read back', () => {
  it.each(['fi', 'sv', 'en'] as const)(
    '[RP1, RP4] of a full plan in %s has the text of the report, in order',
    async (lang) => {
      const report = plan(lang);
      const docx = await made(report);
      expect(docx.texts).toEqual(reportText(report));
      expect(docx.documentLanguage).toBe({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[lang]);
      const whole = docx.texts.join('\n');
      for (const text of writtenByGroup(filledPlan(lang))) expect(whole).toContain(text);
    },
  );

  it('[RP1] of an empty plan has the text of the report', async () => {
    const report = planReport(emptyPlan('fi'), readWords('fi'));
    expect((await made(report)).texts).toEqual(reportText(report));
  });

  it('[RP1] of a plan with 200 actions has the text of the report', async () => {
    const input = filledPlan('fi');
    const [first] = input.actions;
    if (!first) throw new Error('The plan has actions');
    const actions = Array.from({ length: 200 }, (_, index) => ({ ...first, title: `Toimenpide ${index + 1}` }));
    const report = planReport({ ...input, actions }, readWords('fi'));
    expect((await made(report)).texts).toEqual(reportText(report));
  });

  it.each(HOSTILE_BLOCKS)('[RP1] holds %s', async (_, blocks) => {
    const report = reportOf(blocks);
    expect((await made(report)).texts).toEqual(reportText(report));
  });

  it('[RP1] has the headings of the report as headings of their level', async () => {
    const report = plan('fi');
    const headings = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    expect((await made(report)).headings).toEqual([
      { level: 1, text: report.title },
      ...headings.map(({ level, text }) => ({ level, text })),
    ]);
  });

  it('[RP1] gives a column room for its longest word where the table has it', async () => {
    const columns = [90, 5, 5].map((width, index) => ({ header: `Sarake ${index}`, width, align: 'start' as const }));
    const cells = ['Lyhyt', 'Hyvinvointikoordinaattori', 'Överenskommet'].map((text) => [[{ text }]]);
    const block = { kind: 'table', caption: 'T', columns, rowHeader: null, rows: [cells] } as const;
    const xml = strFromU8(unzipSync(await renderDocx(reportOf([block])))['word/document.xml'] as Uint8Array);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(3);
    // In twips: 25 and 13 letters of 9.5 points, half of it wide at least.
    expect(widths[1]).toBeGreaterThan(25 * 9.5 * 0.5 * 20);
    expect(widths[2]).toBeGreaterThan(13 * 9.5 * 0.5 * 20);
  });

  it('[RP1] repeats one header row of each table and splits no row over two pages', async () => {
    const report = plan('fi');
    const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect((await made(report)).tables).toEqual(
      tables.map(({ rows, rowHeader }) => ({
        headerRows: 1,
        rows: rows.length + 1,
        rowsThatSplit: 0,
        firstColumnHeads: rowHeader === 0,
      })),
    );
  });

  it('[RP5] has sender, document type, date and the mark of the example on each page, and «page (pages)»', async () => {
    const { header, footer, core } = await made(plan('fi'));
    expect(header).toBe('Esimerkkikunta|Toimenpidesuunnitelma|Esimerkki – keksityt vastaukset|21.11.2026');
    expect(footer).toBe('Mielen hyvinvoinnin toimenpidesuunnitelma 2026|PAGE| (|NUMPAGES|)');
    expect(core.get('title')).toBe('Mielen hyvinvoinnin toimenpidesuunnitelma 2026');
    expect(core.get('language')).toBe('fi-FI');
    expect(core.get('created')).toBe('2026-11-21T00:00:00Z');
  });

  it('[RP1, RP4] links to the web and to mail only, and says the language of a run that has its own', async () => {
    const { links, languages } = await made(
      reportOf([
        {
          kind: 'paragraph',
          tone: 'body',
          runs: [
            { text: 'a', href: 'https://example.org/?a=1&b=ä' },
            { text: 'b', href: 'javascript:alert(1)' },
            { text: 'c', href: 'mailto:a@example.org' },
            { text: 'på svenska', lang: 'sv' },
            { text: 'd', href: 'https://example.org/?a=1&b=ä' },
          ],
        },
      ]),
    );
    expect(links).toEqual([
      { text: 'a', address: 'https://example.org/?a=1&b=%C3%A4' },
      { text: 'c', address: 'mailto:a@example.org' },
      { text: 'd', address: 'https://example.org/?a=1&b=%C3%A4' },
    ]);
    expect(languages).toEqual([{ lang: 'sv-FI', text: 'på svenska' }]);
  });

  it('[RP2] has the same bytes for the same report, at another time too', async () => {
    const first = await renderDocx(plan('fi'));
    // The times in a zip have steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await renderDocx(plan('fi'))).equals(Buffer.from(first))).toBe(true);
  });
});
