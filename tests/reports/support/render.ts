import type { Block, Report } from '#reports/model/blocks.ts';
import { planReport } from '#reports/model/plan/plan-report.ts';
import type { PlanReportInput } from '#reports/model/plan/plan-report-input.ts';
import { renderPdf } from '#reports/pdf/render-pdf.ts';
import { loadReportFonts } from '#reports/pdf/report-fonts.ts';
import { readWords } from './plan-input.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

const fonts = await loadReportFonts();

export interface Rendered {
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly missing: readonly string[];
  readonly pdf: ReadPdf;
}

export function renderReport(report: Report): Rendered {
  const { bytes, missing } = renderPdf(report, fonts);
  return { report, bytes, missing, pdf: readPdf(bytes) };
}

export function renderPlan(input: PlanReportInput, lang: 'fi' | 'sv' | 'en' = 'fi'): Rendered {
  return renderReport(planReport(input, readWords(lang)));
}

/** A report of the given blocks and nothing else. */
export function reportOf(blocks: readonly Block[], changes: Partial<Report> = {}): Report {
  return {
    kind: 'plan',
    lang: 'fi',
    title: 'Otsikko',
    subtitle: null,
    sender: 'Esimerkkikunta',
    documentType: 'Toimenpidesuunnitelma',
    date: '21.11.2026',
    isoDate: '2026-11-21',
    fileId: 'x',
    exampleMark: null,
    blocks,
    ...changes,
  };
}
