import type { PDFDocumentProxy } from 'pdfjs-dist';
import { err, ok, type Result } from '#domain/result.ts';
import type { ReadFault } from '../read-document-types.ts';
import { loadPdfjs } from './pdfjs.ts';
import { type PageRuns, runsOf } from './runs.ts';
import { isWholePdf } from './whole-file.ts';

export interface OpenPdf {
  readonly pageCount: number;
  /** Null when the page is damaged. */
  runsOfPage(page: number): Promise<PageRuns | null>;
  /** Whether anything but text is drawn on the page. Pictures aren't unpacked for it. */
  drawsPictures(page: number): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens a PDF without asking for anything outside the file. */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenPdf, ReadFault>> {
  const { getDocument, VerbosityLevel, OPS } = await loadPdfjs();
  const loading = getDocument({
    // The library takes the bytes away from who hands them over.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS - 1,
    // Pictures are never unpacked: only that they are there is asked.
    maxImageSize: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  });
  let pdf: PDFDocumentProxy;
  try {
    pdf = await loading.promise;
  } catch (thrown) {
    await loading.destroy().catch(() => undefined);
    return err(faultOf(thrown));
  }
  if (!isWholePdf(bytes)) {
    await loading.destroy();
    return err({ kind: 'broken', detail: 'cut' });
  }
  const drawing = new Set([OPS.transform, OPS.constructPath, OPS.paintFormXObjectBegin, OPS.shadingFill]);
  return ok({
    pageCount: pdf.numPages,
    async runsOfPage(number) {
      try {
        const page = await pdf.getPage(number);
        const viewport = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        page.cleanup();
        return runsOf(items, viewport.transform, viewport);
      } catch {
        return null;
      }
    },
    async drawsPictures(number) {
      try {
        const page = await pdf.getPage(number);
        const { fnArray } = await page.getOperatorList();
        page.cleanup();
        return fnArray.some((operation) => drawing.has(operation as never));
      } catch {
        return true;
      }
    },
    close: () => loading.destroy(),
  });
}

/** The library tells its faults by name: its classes differ between its two halves. */
function faultOf(thrown: unknown): ReadFault {
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'PasswordException') return { kind: 'encrypted' };
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  if (/encrypt|security handler/i.test(detail)) return { kind: 'encrypted' };
  return { kind: 'broken', detail };
}
