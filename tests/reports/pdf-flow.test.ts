import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#reports/model/blocks.ts';
import { reportText } from '#reports/model/report-text.ts';
import { allElements, leafTexts, leaves, type ReadElement, type ReadPdf } from './support/read-pdf.ts';
import { renderReport, reportOf } from './support/render.ts';

const words = (count: number) => 'Asiasta sovittiin ryhmässä yhdessä. '.repeat(count);
const cell = (count: number) => [[{ text: words(count) }]];
const paragraph = (count: number): Block => ({ kind: 'paragraph', tone: 'body', runs: [{ text: words(count) }] });

const pagesOf = (element: ReadElement) => [
  ...new Set(allElements(element).flatMap(({ marks }) => marks.map(({ page }) => page))),
];
const ofRole = (pdf: ReadPdf, role: string) => allElements(pdf.document).filter((element) => element.role === role);

/** Lines of text that push what follows to any place of a page. */
const filler = fc
  .integer({ min: 0, max: 60 })
  .map((count): Block[] => Array.from({ length: count }, () => paragraph(1)));
const table = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 25 })
  .map(
    (rows): Block => ({
      kind: 'table',
      caption: 'Taulukko',
      columns: [
        { header: 'Väittämä', width: 2, align: 'start' },
        { header: 'Huomio', width: 1, align: 'start' },
      ],
      rowHeader: 0,
      rows: rows.map(([left, right]) => [cell(left), cell(right)]),
    }),
  );
const list = fc
  .array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 12 })
  .map((items): Block => ({ kind: 'list', ordered: false, items: items.map((count) => [{ text: words(count) }]) }));
const section = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.oneof(table, list))
  .map(([count, block]): Block[] => [{ kind: 'heading', level: 2, text: 'Otsikko' }, paragraph(count), block]);
const pages = fc
  .tuple(filler, fc.array(section, { minLength: 1, maxLength: 4 }))
  .map(([before, sections]) => [...before, ...sections.flat()]);

describe('wherever a page ends', () => {
  it('[RP2] no table row that fits a page is cut, and each page of a table has its head', () => {
    fc.assert(
      fc.property(pages, (blocks) => {
        const { pdf } = renderReport(reportOf(blocks));
        for (const row of ofRole(pdf, 'TR')) expect(pagesOf(row).length).toBeLessThanOrEqual(1);
        for (const one of ofRole(pdf, 'Table')) {
          const [first, ...others] = pagesOf(one);
          // The head and a row at least stand below the caption.
          const body = one.kids.find(({ role }) => role === 'TBody');
          const firstRow = body?.kids.map(pagesOf).find((found) => found.length > 0);
          if (firstRow) expect(firstRow).toEqual([first]);
          for (const page of others) expect(pdf.artifacts[page - 1]).toContain('VäittämäHuomio');
        }
      }),
      { numRuns: 30 },
    );
  });

  it('[RP2] a heading stays with its paragraph, and a paragraph with the table or list that it introduces', () => {
    fc.assert(
      fc.property(pages, (blocks) => {
        const { pdf } = renderReport(reportOf(blocks));
        const all = leaves(pdf.document).filter(({ marks }) => marks.length > 0);
        all.forEach((leaf, index) => {
          if (leaf.role !== 'H2') return;
          const [introduction, introduced] = [all[index + 1], all[index + 2]];
          const page = leaf.marks.at(-1)?.page;
          expect(introduction?.marks[0]?.page).toBe(page);
          expect(introduced?.marks[0]?.page).toBe(introduction?.marks.at(-1)?.page);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('[RP2] the label of a list item stands on the page where its text begins', () => {
    fc.assert(
      fc.property(
        filler,
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 12 }),
        (before, counts) => {
          const items = counts.map((count) => [{ text: words(count) }]);
          const { pdf } = renderReport(reportOf([...before, { kind: 'list', ordered: true, items }]));
          for (const item of ofRole(pdf, 'LI')) {
            const [label, body] = item.kids.map((kid) => pagesOf(kid)[0]);
            expect(label).toBe(body);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[RP2, RP3] a row taller than a page loses no line, wherever its paragraphs end', () => {
    for (let long = 0; long < 30; long++) {
      const others = Array.from({ length: 30 }, (_, index) => `${index + 1}. ${words(8)}`.trim());
      const paragraphs = [words(long).trim(), ...others].filter((text) => text !== '');
      const blocks: Block[] = [
        {
          kind: 'table',
          caption: 'Taulukko',
          columns: [{ header: 'Huomio', width: 1, align: 'start' }],
          rowHeader: null,
          rows: [[paragraphs.map((text) => [{ text }])]],
        },
        { kind: 'definitions', pairs: [{ term: 'Huomio', description: paragraphs.map((text) => [{ text }]) }] },
      ];
      const report = reportOf(blocks);
      expect(leafTexts(renderReport(report).pdf), `${long} sentences above`).toEqual(reportText(report));
    }
  });

  it('[RP2] the words between a heading and its first subheading don’t end a page', () => {
    for (let lines = 0; lines < 50; lines++) {
      const { pdf } = renderReport(
        reportOf([
          ...Array.from({ length: lines }, () => paragraph(1)),
          { kind: 'heading', level: 2, text: 'Osa-alue' },
          paragraph(3),
          { kind: 'heading', level: 3, text: 'Väittämä' },
          paragraph(1),
        ]),
      );
      const [area, statement] = ['H2', 'H3'].map((role) => ofRole(pdf, role)[0]);
      expect(area && pagesOf(area), `after ${lines} lines`).toEqual(statement && pagesOf(statement));
    }
  });
});
