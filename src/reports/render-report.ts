import type { Report } from './model/blocks.ts';

/** In what forms a whole report can be had; answers, actions and comparisons also come as tables (`tables/`). */
export const REPORT_FORMATS = ['pdf', 'docx', 'html', 'txt'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const REPORT_MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
};

export interface RenderedReport {
  readonly bytes: Uint8Array;
  /** Characters the format's font lacks; each was drawn as «□». Only a PDF brings its font with it. */
  readonly missing: readonly string[];
}

/** What makes a format could not be had: the network is gone and the parts are not stored here. */
export class ReportPartsMissing extends Error {}

async function load<T>(parts: () => Promise<T>): Promise<T> {
  try {
    return await parts();
  } catch (cause) {
    throw new ReportPartsMissing('Parts of the report could not be loaded', { cause });
  }
}

/**
 * A report in one format (RP1). What a format needs is loaded when it is first asked for, else `ReportPartsMissing` is thrown;
 * equal input gives equal bytes.
 */
export async function renderReport(report: Report, format: ReportFormat): Promise<RenderedReport> {
  switch (format) {
    case 'pdf': {
      const { renderPdf, fonts } = await load(async () => {
        const [pdf, { loadReportFonts }] = await Promise.all([
          import('./pdf/render-pdf.ts'),
          import('./pdf/report-fonts.ts'),
        ]);
        return { ...pdf, fonts: await loadReportFonts() };
      });
      return renderPdf(report, fonts);
    }
    case 'docx': {
      const { renderDocx } = await load(() => import('./docx/render-docx.ts'));
      return { bytes: await renderDocx(report), missing: [] };
    }
    case 'html': {
      const { renderHtml } = await load(() => import('./html/render-html.ts'));
      return written(renderHtml(report));
    }
    case 'txt': {
      const { renderText } = await load(() => import('./text/render-text.ts'));
      return written(renderText(report));
    }
  }
}

function written(text: string): RenderedReport {
  return { bytes: new TextEncoder().encode(text), missing: [] };
}
