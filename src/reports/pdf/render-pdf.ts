import { languagesOf } from '../model/bilingual.ts';
import type { Block, PartBlock, Report } from '../model/blocks.ts';
import { inline } from '../model/inline.ts';
import { introduces } from '../model/introduces.ts';
import { plainText } from '../model/plain-text.ts';
import { reportHead } from '../model/report-text.ts';
import { createGlyphGuard } from './glyph-guard.ts';
import { createPageFlow, type Placeable, placeAll } from './page-flow.ts';
import { addPageFurniture } from './page-furniture.ts';
import { placeableChart } from './place-chart.ts';
import { placeableDefinitions, placeableNote } from './place-definitions.ts';
import { placeableTable } from './place-table.ts';
import { placeableHeading, placeableList, placeableText } from './place-text.ts';
import type { ReportFonts } from './report-fonts.ts';
import { waitingNode } from './structure-tree.ts';
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
    {
      lang: report.lang,
      languages: languagesOf(report),
      title,
      author: plainText(report.sender),
      isoDate: report.isoDate,
      fileId: report.fileId,
    },
    fonts,
  );
  const press: Press = { tagged, guard: createGlyphGuard(tagged.canvas), holder: tagged.root };
  const flow = createPageFlow(tagged.canvas);

  const head = reportHead(report);
  const placed = [...(head === null ? [] : titles(press, head)), ...placeBlocks(press, report)];
  placeAll(
    flow,
    placed.filter((block) => block !== null),
  );
  addPageFurniture(press, report);
  return { bytes: tagged.bytes(), missing: press.guard.missing() };
}

type Titles = Pick<PartBlock, 'title' | 'subtitle'>;

/** The title below its green stroke, and the subtitle. */
function titles(press: Press, { title, subtitle }: Titles): (Placeable | null)[] {
  const heading = placeableHeading(press, 1, title);
  const stroke = { y: 4, room: 20, height: 4, width: 44 };
  return [
    heading && {
      ...heading,
      least: heading.least + stroke.room,
      place(flow) {
        const { y, width, height } = stroke;
        press.tagged.artifact('Layout', () =>
          press.tagged.canvas.fill({ x: PAGE.left, y: flow.y + y, width, height }, COLOR.green),
        );
        flow.y += stroke.room;
        heading.place(flow);
      },
    },
    subtitle === null ? null : placeableText(press, 'P', inline(subtitle), STYLE.subtitle, 4),
  ];
}

/** Blocks stand in the document, from a part on in the section of that part. */
function placeBlocks(press: Press, { lang, blocks }: Report): (Placeable | null)[] {
  let holder = press.holder;
  let around = lang;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'part') {
      const [section, enter] = waitingNode('Sect', press.tagged.root, { lang: block.lang });
      holder = section;
      around = block.lang;
      return partTitles({ ...press, holder }, block, enter);
    }
    const own = block.lang === undefined || block.lang === around ? {} : { lang: block.lang };
    const placed = placeable({ ...press, holder, ...own }, block);
    if (!placed || !introduces(blocks[index - 1], block, blocks[index + 1])) return placed;
    return { ...placed, keepsWithNext: true, least: placed.whole ?? placed.least };
  });
}

function partTitles(press: Press, part: PartBlock, enter: () => void): Placeable[] {
  const [first, ...others] = titles(press, part).filter((placed) => placed !== null);
  const begin: Placeable = first ?? { gap: 0, least: 0, keepsWithNext: true, place: () => undefined };
  const opened: Placeable = {
    ...begin,
    onNewPage: true,
    place(flow) {
      enter();
      begin.place(flow);
    },
  };
  return [opened, ...others];
}

const PARAGRAPH = {
  lead: { style: STYLE.lead, gap: 16 },
  body: { style: STYLE.body, gap: 7 },
  small: { style: STYLE.small, gap: 6 },
} as const;

function placeable(press: Press, block: Exclude<Block, PartBlock>): Placeable | null {
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
