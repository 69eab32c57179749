import { useState } from 'react';
import type { Language } from '#domain/checklist/checklist.ts';
import { reportFileName } from '#domain/round/report-file-name.ts';
import type { Report } from '#reports/model/blocks.ts';
import {
  REPORT_MEDIA_TYPES,
  type RenderedReport,
  type ReportFormat,
  ReportPartsMissing,
  renderReport,
} from '#reports/render-report.ts';
import { renderSeparated, renderWorkbook, TABLE_MEDIA_TYPES, type TableFormat } from '#reports/render-tables.ts';
import type { DataTable } from '#reports/tables/data-table.ts';
import { countPdfPages } from './count-pdf-pages.ts';
import { useSession } from './hooks.ts';
import { type SavedFile, type SaveFileError, useServices } from './services.ts';

export type SaveFormat = ReportFormat | TableFormat;

/** A report for a spreadsheet. The first table is what a CSV holds (RP6). */
export interface ReportTables {
  readonly kind: 'plan' | 'full' | 'comparison';
  readonly lang: Language;
  make(): readonly DataTable[];
}

interface Saving {
  readonly tables?: ReportTables | null;
  /** What the file is called without its extension, where no round is open. */
  readonly plainName?: string;
}

export interface SavedReport {
  readonly kind: 'saved';
  readonly file: Exclude<SavedFile, { kind: 'cancelled' }>;
  /** Only a PDF has pages of its own. */
  readonly pages: number | null;
  readonly bytes: number;
  /** Characters the font lacks; each was drawn as «□». */
  readonly missing: readonly string[];
  /** Texts longer than a cell of a table holds; each ends in «[…]». */
  readonly shortened: number;
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
export function useSaveReport(
  report: Report,
  { tables = null, plainName = 'mielikunta' }: Saving = {},
): {
  readonly state: ReportSaving;
  save(format: SaveFormat): Promise<Outcome>;
} {
  const { files } = useServices();
  const round = useSession((state) => state.round);
  const [told, setTold] = useState<{ readonly report: Report; readonly state: ReportSaving } | null>(null);

  async function make(format: SaveFormat): Promise<Outcome> {
    await screenDrawn();
    let made: Made;
    try {
      made =
        format === 'xlsx' || format === 'csv' ? await madeTables(tables, format) : await madeReport(report, format);
    } catch (thrown) {
      return { kind: 'failed', error: faultOf(thrown) };
    }
    const { bytes, type, missing, shortened } = made;
    const { kind, lang, documentType, isoDate } = report;
    const name = round
      ? reportFileName(round.header, lang, documentType, format, kind === 'minutes' ? isoDate : undefined)
      : `${plainName}.${format}`;
    const written = await files.saveBytes(name, bytes, type);
    if (!written.ok) return { kind: 'failed', error: written.error };
    if (written.value.kind === 'cancelled') return { kind: 'idle' };
    const pages = format === 'pdf' ? countPdfPages(bytes) : null;
    return { kind: 'saved', file: written.value, pages, bytes: bytes.length, missing, shortened };
  }

  async function save(format: SaveFormat): Promise<Outcome> {
    setTold({ report, state: { kind: 'busy' } });
    const outcome = await make(format);
    setTold({ report, state: outcome });
    return outcome;
  }

  const state = told && (told.report === report || told.state.kind === 'busy') ? told.state : { kind: 'idle' as const };
  return { state, save };
}

interface Made extends RenderedReport {
  readonly type: string;
  readonly shortened: number;
}

async function madeReport(report: Report, format: ReportFormat): Promise<Made> {
  return { ...(await renderReport(report, format)), type: REPORT_MEDIA_TYPES[format], shortened: 0 };
}

async function madeTables(tables: ReportTables | null, format: TableFormat): Promise<Made> {
  const made = tables?.make() ?? [];
  const [first] = made;
  if (!tables || !first) throw new Error('The report has no tables');
  const rendered = format === 'csv' ? await renderSeparated(first) : await renderWorkbook(made, tables.lang);
  return { ...rendered, type: TABLE_MEDIA_TYPES[format], missing: [] };
}

function faultOf(thrown: unknown): FailedReport['error'] {
  if (thrown instanceof ReportPartsMissing) return { kind: 'not-loaded' };
  return { kind: 'not-made', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Making a report holds the page for a moment; first the button is drawn as busy. */
function screenDrawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
