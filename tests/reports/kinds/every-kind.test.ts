import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#domain/checklist/checklist.ts';
import { renderDocx } from '#reports/docx/render-docx.ts';
import { renderHtml } from '#reports/html/render-html.ts';
import { bilingualReport } from '#reports/model/bilingual.ts';
import type { Report } from '#reports/model/blocks.ts';
import { plainText } from '#reports/model/plain-text.ts';
import { reportText } from '#reports/model/report-text.ts';
import { renderText } from '#reports/text/render-text.ts';
import { REPORT_KINDS, reportOfKind } from '../support/every-kind.ts';
import { readDocx } from '../support/read-docx.ts';
import { readHtml } from '../support/read-html.ts';
import { leafTexts } from '../support/read-pdf.ts';
import { renderReport } from '../support/render.ts';
import { richRounds } from '../support/rich-round.ts';

const [last, round] = await richRounds();
const WAYS = [...LANGUAGES, 'fi+sv'] as const;

async function made(kind: (typeof REPORT_KINDS)[number], way: (typeof WAYS)[number]): Promise<Report> {
  const of = (lang: 'fi' | 'sv' | 'en') => reportOfKind(kind, round, { lang, others: [last] });
  return way === 'fi+sv' ? bilingualReport(await of('fi'), await of('sv')) : of(way);
}

/** Each text of the report stands in the plain text, one after the other. */
function expectInOrder(report: Report): void {
  const text = renderText(report);
  // A table's columns are named in each of its rows, not once above them.
  const headers = new Set(
    report.blocks.flatMap((block) =>
      block.kind === 'table' ? block.columns.map(({ header }) => plainText(header)) : [],
    ),
  );
  let at = 0;
  for (const part of reportText(report)) {
    if (headers.has(part) || part === '•') continue;
    const found = text.indexOf(part, at);
    if (found < 0) throw new Error(`«${part.slice(0, 80)}» is missing after «${text.slice(Math.max(0, at - 60), at)}»`);
    at = found + part.length;
  }
}

describe.each(REPORT_KINDS)('a report of the kind «%s»', (kind) => {
  it.each(WAYS)('[RP1, RP3, RP4] in %s is the same text in PDF, DOCX, HTML and plain text', async (way) => {
    const report = await made(kind, way);
    const texts = reportText(report);
    expect(texts.length).toBeGreaterThan(20);
    const { pdf, missing } = renderReport(report);
    expect(leafTexts(pdf)).toEqual(texts);
    expect([pdf.faults, pdf.unmarked, missing]).toEqual([[], [], []]);
    expect((await readDocx(await renderDocx(report))).texts).toEqual(texts);
    expect(readHtml(renderHtml(report))).toEqual(texts);
    expectInOrder(report);
  });

  it('[RP1] is plain data, its headings go down one level at a time, and each table has a row header', async () => {
    const report = await made(kind, 'fi');
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    let level = 1;
    for (const block of report.blocks) {
      if (block.kind === 'heading') {
        expect(block.level, block.text).toBeLessThanOrEqual(level + 1);
        level = block.level;
      }
      if (block.kind === 'table') {
        expect(block.rowHeader, block.caption).not.toBeNull();
        for (const row of block.rows) expect(row, block.caption).toHaveLength(block.columns.length);
      }
    }
  });
});
