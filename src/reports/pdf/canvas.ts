import { jsPDF } from 'jspdf';
import { fileIdentifier, number } from './pdf-strings.ts';
import type { ReportFonts } from './report-fonts.ts';
import { PAGE, type TextStyle, type Weight } from './theme.ts';
import { type DocumentFacts, xmpPacket } from './xmp.ts';

/** What jsPDF's events and objects look like inside; its types leave them out. */
interface Internals {
  write(...parts: string[]): void;
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, output: boolean): void;
  getCurrentPageInfo(): { pageNumber: number };
  getFont(): { metadata: { characterToGlyph(code: number): number; widthOfGlyph(glyph: number): number } };
  events: { subscribe(topic: string, callback: (event: { pageNumber: number; objId: number }) => void): void };
}

export interface FontMetrics {
  /** Whether the font can draw a character. */
  has(code: number): boolean;
  /** Width of one character at size 1. */
  width(code: number): number;
}

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const FAMILY: Readonly<Record<Weight, string>> = { regular: 'MielikuntaSans-Regular', bold: 'MielikuntaSans-Bold' };

/**
 * The only place that knows jsPDF: drawing, pages, and objects written beside its own. y grows downwards from the top of
 * the page. Colours and sizes are given with each call; nothing is remembered between calls.
 */
export interface Canvas {
  readonly metrics: Readonly<Record<Weight, FontMetrics>>;
  readonly page: number;
  readonly pageCount: number;
  text(text: string, x: number, baseline: number, style: TextStyle): void;
  fill(rect: Rect, color: string): void;
  circle(cx: number, cy: number, radius: number, color: string): void;
  line(from: readonly [number, number], to: readonly [number, number], width: number, color: string): void;
  addPage(): void;
  goToPage(page: number): void;
  /** Writes raw operators to the page, or raw entries where `onPage` and `onCatalog` ask for them. */
  write(raw: string): void;
  newObject(): number;
  /** Writes a whole object; only from `onObjects`. */
  putObject(id: number, body: string): void;
  onPage(entries: (page: number, objectId: number) => string): void;
  onObjects(put: () => void): void;
  onCatalog(entries: () => string): void;
  bytes(): Uint8Array;
}

export function createCanvas(facts: DocumentFacts, fonts: ReportFonts): Canvas {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  const internals = doc.internal as unknown as Internals;
  (doc as unknown as { __private__: { setPdfVersion(version: string): void } }).__private__.setPdfVersion('1.7');
  const metrics = { regular: addFont('regular'), bold: addFont('bold') };
  doc.setProperties({ title: facts.title, author: facts.author });
  doc.viewerPreferences({ DisplayDocTitle: true });
  doc.addMetadata(xmpPacket(facts), true);
  // The day alone is known; noon in UTC is that day in Finland.
  doc.setCreationDate(`D:${facts.isoDate.replaceAll('-', '')}120000+00'00'` as unknown as Date);
  doc.setFileId(fileIdentifier(facts.fileId));

  function addFont(weight: Weight): FontMetrics {
    const file = `${FAMILY[weight]}.ttf`;
    doc.addFileToVFS(file, fonts[weight]);
    doc.addFont(file, FAMILY[weight], 'normal');
    doc.setFont(FAMILY[weight], 'normal');
    const { metadata } = internals.getFont();
    const widths = new Map<number, number>();
    return {
      has: (code) => code <= 0xffff && metadata.characterToGlyph(code) !== 0,
      width(code) {
        const known = widths.get(code);
        if (known !== undefined) return known;
        const width = metadata.widthOfGlyph(metadata.characterToGlyph(code)) / 1000;
        widths.set(code, width);
        return width;
      },
    };
  }

  const up = (y: number) => number(PAGE.height - y);
  const paint = (path: string) => internals.write(`q ${path} Q`);

  return {
    metrics,
    get page() {
      return internals.getCurrentPageInfo().pageNumber;
    },
    get pageCount() {
      return doc.getNumberOfPages();
    },
    text(text, x, baseline, style) {
      doc.setFont(FAMILY[style.weight], 'normal');
      doc.setFontSize(style.size);
      doc.setTextColor(style.color);
      doc.text(text, x, baseline);
    },
    fill({ x, y, width, height }, color) {
      paint(`${rgb(color)} rg ${number(x)} ${up(y + height)} ${number(width)} ${number(height)} re f`);
    },
    circle(cx, cy, radius, color) {
      paint(`${rgb(color)} rg ${circlePath(cx, PAGE.height - cy, radius)} f`);
    },
    line([x1, y1], [x2, y2], width, color) {
      paint(`${rgb(color)} RG ${number(width)} w ${number(x1)} ${up(y1)} m ${number(x2)} ${up(y2)} l S`);
    },
    addPage: () => void doc.addPage('a4'),
    goToPage: (page) => void doc.setPage(page),
    write: (raw) => internals.write(raw),
    newObject: () => internals.newObjectDeferred(),
    putObject(id, body) {
      internals.newObjectDeferredBegin(id, true);
      internals.write(body);
      internals.write('endobj');
    },
    onPage: (entries) =>
      internals.events.subscribe('putPage', ({ pageNumber, objId }) => internals.write(entries(pageNumber, objId))),
    onObjects: (put) => internals.events.subscribe('postPutResources', put),
    onCatalog: (entries) => internals.events.subscribe('putCatalog', () => internals.write(entries())),
    bytes: () => new Uint8Array(doc.output('arraybuffer')),
  };
}

function rgb(hex: string): string {
  return [1, 3, 5].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');
}

/** Four Bézier quarters; 0.5523 makes them round. */
function circlePath(cx: number, cy: number, r: number): string {
  const k = 0.5523 * r;
  const at = (...values: number[]) => values.map(number).join(' ');
  return [
    `${at(cx + r, cy)} m`,
    `${at(cx + r, cy + k, cx + k, cy + r, cx, cy + r)} c`,
    `${at(cx - k, cy + r, cx - r, cy + k, cx - r, cy)} c`,
    `${at(cx - r, cy - k, cx - k, cy - r, cx, cy - r)} c`,
    `${at(cx + k, cy - r, cx + r, cy - k, cx + r, cy)} c`,
  ].join(' ');
}
