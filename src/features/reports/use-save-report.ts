import { useState } from 'react';
import { planFileName } from '#domain/round/plan-file-name.ts';
import type { Report } from '#reports/model/blocks.ts';
import { loadReportFonts } from '#reports/pdf/report-fonts.ts';
import { useRound } from '../hooks.ts';
import { type SavedFile, type SaveFileError, useServices } from '../services.ts';
import { countPdfPages } from './count-pdf-pages.ts';

export interface SavedReport {
  readonly kind: 'saved';
  readonly file: Exclude<SavedFile, { kind: 'cancelled' }>;
  readonly pages: number;
  readonly bytes: number;
  /** Characters the font lacks; each was drawn as «□». */
  readonly missing: readonly string[];
}

export interface FailedReport {
  readonly kind: 'failed';
  readonly error:
    | SaveFileError
    | { readonly kind: 'not-loaded' }
    | { readonly kind: 'not-made'; readonly detail: string };
}

export type ReportSaving = { readonly kind: 'idle' } | { readonly kind: 'busy' } | SavedReport | FailedReport;
type Outcome = Exclude<ReportSaving, { kind: 'busy' }>;

/** Makes the PDF on this computer and saves it (RP2). What was told of an earlier report is gone once the report changes. */
export function useSaveReport(report: Report): { readonly state: ReportSaving; save(): Promise<Outcome> } {
  const { files } = useServices();
  const { header } = useRound();
  const [told, setTold] = useState<{ readonly report: Report; readonly state: ReportSaving } | null>(null);

  async function make(): Promise<Outcome> {
    const tools = await loadTools();
    if (!tools) return { kind: 'failed', error: { kind: 'not-loaded' } };
    await screenDrawn();
    let pdf: ReturnType<typeof tools.renderPdf>;
    try {
      pdf = tools.renderPdf(report, tools.fonts);
    } catch (thrown) {
      const detail = thrown instanceof Error ? thrown.message : String(thrown);
      return { kind: 'failed', error: { kind: 'not-made', detail } };
    }
    const { bytes, missing } = pdf;
    const pages = countPdfPages(bytes);
    const name = planFileName(
      header,
      report.lang,
      report.documentType,
      report.kind === 'minutes' ? report.isoDate : undefined,
    );
    const written = await files.saveBytes(name, bytes, 'application/pdf');
    if (!written.ok) return { kind: 'failed', error: written.error };
    if (written.value.kind === 'cancelled') return { kind: 'idle' };
    return { kind: 'saved', file: written.value, pages, bytes: bytes.length, missing };
  }

  async function save(): Promise<Outcome> {
    setTold({ report, state: { kind: 'busy' } });
    const outcome = await make();
    setTold({ report, state: outcome });
    return outcome;
  }

  const state = told && (told.report === report || told.state.kind === 'busy') ? told.state : { kind: 'idle' as const };
  return { state, save };
}

/** jsPDF and the fonts come when a PDF is first asked for; null when they could not be had. */
async function loadTools() {
  try {
    const [{ renderPdf }, fonts] = await Promise.all([import('#reports/pdf/render-pdf.ts'), loadReportFonts()]);
    return { renderPdf, fonts };
  } catch {
    return null;
  }
}

/** Making a PDF holds the page for a moment; first the button is drawn as busy. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
