import { useState } from 'react';
import { reportFileName } from '#domain/round/report-file-name.ts';
import type { Report } from '#reports/model/blocks.ts';
import {
  REPORT_MEDIA_TYPES,
  type RenderedReport,
  type ReportFormat,
  ReportPartsMissing,
  renderReport,
} from '#reports/render-report.ts';
import { useRound } from '../hooks.ts';
import { type SavedFile, type SaveFileError, useServices } from '../services.ts';
import { countPdfPages } from './count-pdf-pages.ts';

export interface SavedReport {
  readonly kind: 'saved';
  readonly file: Exclude<SavedFile, { kind: 'cancelled' }>;
  /** Only a PDF has pages of its own. */
  readonly pages: number | null;
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

/** Makes the report on this computer and saves it (RP2). What was told of an earlier one is gone once the report changes. */
export function useSaveReport(report: Report): {
  readonly state: ReportSaving;
  save(format: ReportFormat): Promise<Outcome>;
} {
  const { files } = useServices();
  const { header } = useRound();
  const [told, setTold] = useState<{ readonly report: Report; readonly state: ReportSaving } | null>(null);

  async function make(format: ReportFormat): Promise<Outcome> {
    await screenDrawn();
    let rendered: RenderedReport;
    try {
      rendered = await renderReport(report, format);
    } catch (thrown) {
      return { kind: 'failed', error: faultOf(thrown) };
    }
    const { bytes, missing } = rendered;
    const name = reportFileName(
      header,
      report.lang,
      report.documentType,
      format,
      report.kind === 'minutes' ? report.isoDate : undefined,
    );
    const written = await files.saveBytes(name, bytes, REPORT_MEDIA_TYPES[format]);
    if (!written.ok) return { kind: 'failed', error: written.error };
    if (written.value.kind === 'cancelled') return { kind: 'idle' };
    const pages = format === 'pdf' ? countPdfPages(bytes) : null;
    return { kind: 'saved', file: written.value, pages, bytes: bytes.length, missing };
  }

  async function save(format: ReportFormat): Promise<Outcome> {
    setTold({ report, state: { kind: 'busy' } });
    const outcome = await make(format);
    setTold({ report, state: outcome });
    return outcome;
  }

  const state = told && (told.report === report || told.state.kind === 'busy') ? told.state : { kind: 'idle' as const };
  return { state, save };
}

function faultOf(thrown: unknown): FailedReport['error'] {
  if (thrown instanceof ReportPartsMissing) return { kind: 'not-loaded' };
  return { kind: 'not-made', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Making a report holds the page for a moment; first the button is drawn as busy. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
