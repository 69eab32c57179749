import type { Report } from '#reports/model/blocks.ts';
import type { RenderedReport, ReportFormat } from '#reports/render-report.ts';

/** What the page and the worker say to each other while a report is drawn. */
export interface ReportRequest {
  readonly report: Report;
  readonly format: ReportFormat;
}

export type ReportReply =
  /** It runs: some browsers start no worker and don't say so. */
  | { readonly kind: 'mielikunta-report-ready' }
  | { readonly kind: 'mielikunta-report-drawn'; readonly rendered: RenderedReport };
