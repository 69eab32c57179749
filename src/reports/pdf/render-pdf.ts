import type { Block, Report } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
import { plainText } from '../model/plain-text.ts';
import { createGlyphGuard } from './glyph-guard.ts';
import { createPageFlow, type Placeable, placeAll } from './page-flow.ts';
import { addPageFurniture } from './page-furniture.ts';
import { placeableChart } from './place-chart.ts';
import { placeableDefinitions, placeableNote } from './place-definitions.ts';
import { placeableTable } from './place-table.ts';
import { placeableHeading, placeableList, placeableText } from './place-text.ts';
import type { ReportFonts } from './report-fonts.ts';
import { createTaggedDocument } from './tagged-document.ts';
import type { Press } from './text-layout.ts';
import { COLOR, PAGE, STYLE } from './theme.ts';

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  /** Characters the font lacks; each was drawn as «□». */
  readonly missing: readonly string[];
}

/**
 * A report as a tagged PDF (RP2). The text read through its structure tree is `reportText(report)`; equal input gives equal
 * bytes. Import this file only when a PDF is asked for: it brings jsPDF with it.
 */
export function renderPdf(report: Report, fonts: ReportFonts): RenderedPdf {
  const title = plainText(report.title);
  const tagged = createTaggedDocument(
    { lang: report.lang, title, author: plainText(report.sender), isoDate: report.isoDate, fileId: report.fileId },
    fonts,
  );
  const press: Press = { tagged, guard: createGlyphGuard(tagged.canvas) };
  const flow = createPageFlow(tagged.canvas);

  tagged.artifact('Layout', () =>
    tagged.canvas.fill({ x: PAGE.left, y: flow.y + 4, width: 44, height: 4 }, COLOR.green),
  );
  flow.y += 20;
  const head = [
    placeableHeading(press, 1, title),
    report.subtitle === null ? null : placeableText(press, 'P', inline(report.subtitle), STYLE.subtitle, 4),
  ];
  const blocks = report.blocks.map((block, index) => {
    const placed = placeable(press, block);
    return placed && introduces(block, report.blocks[index + 1]) ? { ...placed, keepsWithNext: true } : placed;
  });
  placeAll(
    flow,
    [...head, ...blocks].filter((block) => block !== null),
  );
  addPageFurniture(press, report);
  return { bytes: tagged.bytes(), missing: press.guard.missing() };
}

/** A paragraph before a table or picture belongs to it. */
function introduces(block: Block, next: Block | undefined): boolean {
  return block.kind === 'paragraph' && (next?.kind === 'table' || next?.kind === 'chart');
}

const PARAGRAPH = {
  lead: { style: STYLE.lead, gap: 16 },
  body: { style: STYLE.body, gap: 7 },
  small: { style: STYLE.small, gap: 6 },
} as const;

function placeable(press: Press, block: Block): Placeable | null {
  switch (block.kind) {
    case 'heading':
      return placeableHeading(press, block.level, block.text);
    case 'paragraph':
      return placeableText(press, 'P', block.runs, PARAGRAPH[block.tone].style, PARAGRAPH[block.tone].gap);
    case 'list':
      return placeableList(press, block);
    case 'table':
      return placeableTable(press, block);
    case 'definitions':
      return placeableDefinitions(press, block);
    case 'chart':
      return placeableChart(press, block);
    case 'note':
      return placeableNote(press, block);
  }
}
