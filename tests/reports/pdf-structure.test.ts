import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Block } from '#reports/model/blocks.ts';
import { filledPlan } from './support/plan-input.ts';
import { allElements, leaves } from './support/read-pdf.ts';
import { type Rendered, renderPlan, renderReport, reportOf } from './support/render.ts';

const full = renderPlan(filledPlan('sv'), 'sv');

/** What another reader makes of the same bytes. */
async function openWithPdfjs({ bytes }: Rendered) {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

interface PdfjsNode {
  role?: string;
  id?: string;
  children?: PdfjsNode[];
}

describe('the structure of a PDF', () => {
  it('[RP2] leads from every mark to its element and back, each once', () => {
    expect(full.pdf.faults).toEqual([]);
    expect(full.pdf.unmarked).toEqual([]);
  });

  it('[RP2] has nothing but headers, footers and repeated table heads in its artifacts', () => {
    const { report, pdf } = full;
    pdf.artifacts.forEach((text, index) => {
      const headers = report.blocks
        .flatMap((block) => (block.kind === 'table' ? block.columns : []))
        .map((c) => c.header);
      const known = [
        report.sender,
        report.documentType,
        report.date,
        report.title,
        report.exampleMark ?? '',
        ...headers,
      ];
      const rest = known
        .sort((a, b) => b.length - a.length)
        .reduce(
          (text, part) => (part === '' ? text : text.replaceAll(part, '')),
          text.replace(`${index + 1} (${pdf.pageCount})`, ''),
        );
      expect(rest.trim()).toBe('');
    });
  });

  it('[RP5] tells sender, document type, date and page on every page', () => {
    const { report, pdf } = full;
    expect(pdf.pageCount).toBeGreaterThan(5);
    pdf.artifacts.forEach((text, index) => {
      expect(text).toContain(report.sender);
      expect(text).toContain('Åtgärdsplan');
      expect(text).toContain('21.11.2026');
      expect(text).toContain(`${index + 1} (${pdf.pageCount})`);
    });
  });

  it('[AN8] marks an example on every page, and a real plan on none', () => {
    for (const text of full.pdf.artifacts) expect(text).toContain('Exempel – påhittade svar');
    const real = renderPlan(filledPlan('sv', { example: false }), 'sv');
    for (const text of real.pdf.artifacts) expect(text).not.toContain('Exempel – påhittade');
  });

  it('[RP2] has one title, and headings that skip no level', () => {
    const levels = leaves(full.pdf.document)
      .flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? [])
      .map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('[RP2] says of every table header cell what it heads', () => {
    const cells = allElements(full.pdf.document).filter(({ role }) => role === 'TH');
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) expect(['Column', 'Row']).toContain(cell.scope);
    expect(cells.some(({ scope }) => scope === 'Column')).toBe(true);
    expect(cells.some(({ scope }) => scope === 'Row')).toBe(true);
  });

  it('[RP2] gives every row of a table the same number of cells', () => {
    for (const table of allElements(full.pdf.document).filter(({ role }) => role === 'Table')) {
      const rows = allElements(table).filter(({ role }) => role === 'TR');
      expect(new Set(rows.map((row) => row.kids.length)).size).toBe(1);
    }
  });

  it('[RP2] says each chart in words', () => {
    const figures = allElements(full.pdf.document).filter(({ role }) => role === 'Figure');
    expect(figures).toHaveLength(1);
    expect(figures[0]?.alternative).toContain('1 Strategi och ledarskap: 77,8, på god väg');
  });

  it('[RP4] marks the language of a part that is not the report’s', () => {
    const blocks: Block[] = [
      {
        kind: 'paragraph',
        tone: 'body',
        runs: [{ text: 'På svenska: ' }, { text: 'Mielenterveyden ensiapu', lang: 'fi' }],
      },
    ];
    const { pdf } = renderReport(reportOf(blocks, { lang: 'sv' }));
    const spans = allElements(pdf.document).filter(({ role }) => role === 'Span');
    expect(spans.map(({ lang, text }) => [lang, text])).toEqual([['fi', 'Mielenterveyden ensiapu']]);
  });

  it('[RP2] tells its title, language and bookmarks to another reader', async () => {
    const document = await openWithPdfjs(full);
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: full.report.title, Language: 'sv' });
    expect(metadata.get('dc:title')).toBe(full.report.title);
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([full.report.title]);
    const sections = full.report.blocks.filter((block) => block.kind === 'heading' && block.level === 2);
    expect(outline[0]?.items.map(({ title }: { title: string }) => title)).toEqual(
      sections.map((block) => ('text' in block ? block.text : '')),
    );
    // Every bookmark leads to the page of its heading.
    const headings = new Map(
      leaves(full.pdf.document)
        .filter(({ role }) => role === 'H2')
        .map((leaf) => [leaf.text, leaf]),
    );
    for (const { title, dest } of outline[0]?.items ?? []) {
      expect((await document.getPageIndex(dest[0])) + 1).toBe(headings.get(title)?.marks[0]?.page);
    }
  });

  it('[RP2] shows another reader a tree in which every text of a page stands', async () => {
    const document = await openWithPdfjs(full);
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const tree = new Set<string>();
      const collect = (node: PdfjsNode) => {
        if (node.id) tree.add(node.id);
        node.children?.forEach(collect);
      };
      collect((await page.getStructTree()) as PdfjsNode);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const marked = items.flatMap((item) => ('id' in item && item.id ? [item.id] : []));
      expect(marked.length).toBeGreaterThan(0);
      for (const id of marked) expect(tree).toContain(id);
    }
  });

  it('[RP2] makes a web address a link with its own element, and nothing else', async () => {
    const address = 'https://example.org/a?b=1&c=ä#kohta%203';
    const blocks: Block[] = [
      {
        kind: 'paragraph',
        tone: 'body',
        runs: [
          { text: 'Katso ' },
          { text: 'ohje', href: address },
          { text: ' ja ' },
          { text: 'tämä', href: 'javascript:alert(1)' },
        ],
      },
    ];
    const rendered = renderReport(reportOf(blocks));
    const links = allElements(rendered.pdf.document).filter(({ role }) => role === 'Link');
    expect(links.map(({ text }) => text)).toEqual(['ohje']);
    const page = await (await openWithPdfjs(rendered)).getPage(1);
    const annotations = await page.getAnnotations();
    expect(annotations.map(({ url }: { url: string }) => url)).toEqual([
      'https://example.org/a?b=1&c=%C3%A4#kohta%203',
    ]);
    expect(Buffer.from(rendered.bytes).toString('latin1')).not.toContain('javascript');
  });

  it('[RP2] is the same, byte for byte, for the same report, and differs with its date or id', () => {
    const plan = filledPlan('fi');
    const bytes = (changes: object) => Buffer.from(renderPlan({ ...plan, ...changes }).bytes).toString('base64');
    expect(bytes({})).toBe(bytes({}));
    expect(bytes({ fileId: 'another' })).not.toBe(bytes({}));
    expect(bytes({ isoDate: '2026-11-22' })).not.toBe(bytes({}));
  });
});
