import { describe, expect, it } from 'vitest';
import type { Block } from '#reports/model/blocks.ts';
import { filledPlan } from './support/plan-input.ts';
import { allElements, leaves, type ReadElement, type ReadPdf } from './support/read-pdf.ts';
import { renderPlan, renderReport, reportOf } from './support/render.ts';

const plan = filledPlan('fi');
const many = renderPlan({
  ...plan,
  actions: Array.from({ length: 60 }, (_, index) => ({
    ...(plan.actions[index % 7] as (typeof plan.actions)[number]),
    title: `Toimenpide numero ${index + 1}: ${'sovitaan yhdessä '.repeat(index % 9)}`,
    first: index < 5,
    items: plan.gaps.slice(index % 5, (index % 5) + (index % 12)),
  })),
});

function pagesOf(pdf: ReadPdf, role: string): number[][] {
  return allElements(pdf.document)
    .filter((element) => element.role === role)
    .map((element) => [...new Set(allElements(element).flatMap(({ marks }) => marks.map(({ page }) => page)))]);
}

describe('the pages of a PDF', () => {
  it('[RP2] never leave a heading alone at the foot', () => {
    const blocks = leaves(many.pdf.document).filter(({ marks }) => marks.length > 0);
    blocks.forEach((block, index) => {
      if (!/^H\d$/.test(block.role)) return;
      const next = blocks[index + 1];
      expect([block.text, next?.marks[0]?.page]).toEqual([block.text, block.marks.at(-1)?.page]);
    });
  });

  it('[RP2] never leave the last pair of a long list alone at the top, wherever the page ends', () => {
    const pageOf = (element: ReadElement | undefined) =>
      element && allElements(element).flatMap(({ marks }) => marks.map(({ page }) => page))[0];
    const text = [{ text: 'Asiasta on sovittu. '.repeat(8) }];
    const pair = (index: number) => ({ term: `Kohta ${index}`, description: [text] });
    const definitions: Block = { kind: 'definitions', pairs: Array.from({ length: 12 }, (_, index) => pair(index)) };
    const filler: Block = { kind: 'paragraph', tone: 'body', runs: [{ text: 'Rivi.' }] };
    const splitAfter = Array.from({ length: 30 }, (_, count) => {
      const { pdf } = renderReport(reportOf([...Array.from({ length: count }, () => filler), definitions]));
      const list = allElements(pdf.document).find(({ role }) => role === 'L');
      return list?.kids.map(pageOf).filter((page, _, pages) => page === pages.at(-1)).length;
    });
    expect(new Set(splitAfter).size).toBeGreaterThan(3);
    expect(splitAfter).not.toContain(1);
  });

  it('[RP2] never cut a table row that fits one', () => {
    const rows = pagesOf(many.pdf, 'TR');
    expect(rows.length).toBeGreaterThan(100);
    for (const pages of rows) expect(pages).toHaveLength(1);
  });

  it('[RP2] repeat the head of a table as an artifact, and tag it once', () => {
    const tables = pagesOf(many.pdf, 'Table');
    expect(tables.some((pages) => pages.length > 2)).toBe(true);
    expect(pagesOf(many.pdf, 'THead').every((pages) => pages.length === 1)).toBe(true);
    const actions = allElements(many.pdf.document).find(
      ({ role, kids }) => role === 'Table' && kids[0]?.text.startsWith('Muut toimenpiteet'),
    );
    const pages = [...new Set(allElements(actions as never).flatMap(({ marks }) => marks.map(({ page }) => page)))];
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(1))
      expect(many.pdf.artifacts[page - 1]).toContain('ToimenpideVastuuAikaMittariTilanne');
  });

  it('[RP2] keep every line inside the margins', () => {
    for (const { marks } of allElements(many.pdf.document)) {
      for (const { baselines } of marks) {
        for (const baseline of baselines) {
          expect(baseline).toBeGreaterThan(64);
          expect(baseline).toBeLessThan(842 - 96);
        }
      }
    }
  });

  it('[RP2] carry a long paragraph over as one element, with at least two lines on each side', () => {
    const text = 'Pitkä teksti jatkuu sivulta toiselle ja on yksi kappale. '.repeat(150);
    const filler: Block[] = Array.from({ length: 5 }, () => ({
      kind: 'paragraph',
      tone: 'body',
      runs: [{ text: 'Rivi' }],
    }));
    const { pdf } = renderReport(reportOf([...filler, { kind: 'paragraph', tone: 'body', runs: [{ text }] }]));
    const last = leaves(pdf.document).at(-1);
    expect(last?.marks.length).toBeGreaterThan(1);
    expect(new Set(last?.marks.map(({ page }) => page)).size).toBe(last?.marks.length);
    for (const { baselines } of last?.marks ?? []) expect(baselines.length).toBeGreaterThanOrEqual(2);
  });
});
