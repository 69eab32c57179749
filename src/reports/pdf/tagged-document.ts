import { type Canvas, createCanvas, type Rect } from './canvas.ts';
import { type Bookmark, putOutline } from './outline.ts';
import { literal, number, utf16Hex } from './pdf-strings.ts';
import type { ReportFonts } from './report-fonts.ts';
import { putStructureTree, type StructNode, structNode } from './structure-tree.ts';
import { PAGE } from './theme.ts';
import type { DocumentFacts } from './xmp.ts';

interface PlacedLink {
  /** Known once pages are being written: jsPDF numbers its objects then. */
  objectId: number;
  readonly node: StructNode;
  readonly page: number;
  readonly rect: Rect;
  readonly href: string;
  readonly description: string;
}

/** A PDF in which everything drawn is either marked as part of an element or an artifact. */
export interface TaggedDocument {
  readonly canvas: Canvas;
  /** The element that holds all others. */
  readonly root: StructNode;
  /** Draws content of an element on the current page; an element may have many marks, on many pages. */
  mark(node: StructNode, draw: () => void): void;
  /** Draws what isn't content: headers, footers, rules. */
  artifact(kind: 'Pagination' | 'Layout', draw: () => void): void;
  /** Draws pieces of one word that was cut by the line's end, and says the word as it is written. */
  wholeWord(word: string, draw: () => void): void;
  /** Makes an area of the current page lead somewhere; `node` is its Link element. */
  link(node: StructNode, rect: Rect, href: string, description: string): void;
  bookmark(title: string, level: number, y: number): void;
  bytes(): Uint8Array;
}

export function createTaggedDocument(facts: DocumentFacts, fonts: ReportFonts): TaggedDocument {
  const canvas = createCanvas(facts, fonts);
  const root = structNode('Document', null);
  const marksByPage = new Map<number, StructNode[]>();
  const links: PlacedLink[] = [];
  const bookmarks: Bookmark[] = [];
  const pageObjects = new Map<number, number>();
  let structureId = 0;
  let outlineId = 0;
  let isInside = false;

  const pageObject = (page: number) => pageObjects.get(page) ?? 0;
  const linkKey = (index: number) => canvas.pageCount + index;

  function sequence(opening: string, draw: () => void) {
    if (isInside) throw new Error('marked content may not stand inside marked content');
    const { page } = canvas;
    isInside = true;
    canvas.write(opening);
    draw();
    if (canvas.page !== page) throw new Error('marked content may not cross a page');
    canvas.write('EMC');
    isInside = false;
  }

  canvas.onPage((page, objectId) => {
    pageObjects.set(page, objectId);
    const onPage = links.filter((link) => link.page === page);
    for (const link of onPage) link.objectId = canvas.newObject();
    const annots = onPage.length > 0 ? `/Annots [${onPage.map((link) => `${link.objectId} 0 R`).join(' ')}]` : '';
    return `/StructParents ${page - 1} /Tabs /S ${annots}`;
  });
  canvas.onObjects(() => {
    links.forEach((link, index) => {
      const { x, y, width, height } = link.rect;
      const corners = [x, PAGE.height - y - height, x + width, PAGE.height - y].map(number).join(' ');
      const action = `/A<</S/URI/URI${literal(asciiAddress(link.href))}>>`;
      const entries = `/Type/Annot/Subtype/Link/Rect[${corners}]/Border[0 0 0]/F 4/StructParent ${linkKey(index)}`;
      canvas.putObject(link.objectId, `<<${entries}/Contents ${utf16Hex(link.description)}${action}>>`);
    });
    const pages = Array.from({ length: canvas.pageCount }, (_, index) => marksByPage.get(index + 1) ?? []);
    structureId = putStructureTree(canvas, root, [...pages, ...links.map((link) => link.node)], pageObject);
    if (bookmarks.length > 0) outlineId = putOutline(canvas, bookmarks, pageObject);
  });
  canvas.onCatalog(() => {
    const outline = bookmarks.length > 0 ? `/Outlines ${outlineId} 0 R` : '';
    return `/MarkInfo<</Marked true>>/StructTreeRoot ${structureId} 0 R/Lang${literal(facts.lang)}${outline}`;
  });

  return {
    canvas,
    root,
    mark(node, draw) {
      const { page } = canvas;
      const marks = marksByPage.get(page) ?? [];
      marksByPage.set(page, marks);
      const id = marks.length;
      marks.push(node);
      node.kids.push({ mark: { page, id } });
      sequence(`/${node.role} <</MCID ${id}>> BDC`, draw);
    },
    artifact: (kind, draw) => sequence(`/Artifact <</Type /${kind}>> BDC`, draw),
    wholeWord(word, draw) {
      canvas.write(`/Span <</ActualText ${utf16Hex(word)}>> BDC`);
      draw();
      canvas.write('EMC');
    },
    link(node, rect, href, description) {
      const { page } = canvas;
      const link: PlacedLink = { objectId: 0, node, page, rect, href, description };
      links.push(link);
      node.kids.push({ annotation: link });
    },
    bookmark: (title, level, y) => void bookmarks.push({ title, level, page: canvas.page, y }),
    bytes: () => canvas.bytes(),
  };
}

function asciiAddress(href: string): string {
  return href.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
}
