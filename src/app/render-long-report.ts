import type { Report } from '#reports/model/blocks.ts';
import { type RenderedReport, type ReportFormat, renderReport } from '#reports/render-report.ts';
import type { ReportReply, ReportRequest } from './report-messages.ts';

/** A worker that hasn't answered by then is taken for one that never will. */
const READY_WITHIN = 5_000;

/**
 * A report of many municipalities, drawn in a worker where one can be had, so that the page stays free and drawing can be
 * stopped; else on the page (EV5). Stopped: null.
 */
export async function renderLongReport(
  report: Report,
  format: ReportFormat,
  signal: AbortSignal,
): Promise<RenderedReport | null> {
  const drawn = await drawInWorker({ report, format }, signal);
  if (signal.aborted) return null;
  return drawn ?? renderReport(report, format);
}

function drawInWorker(request: ReportRequest, signal: AbortSignal): Promise<RenderedReport | null> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./report-worker.ts', import.meta.url), { name: 'report' });
  } catch {
    return Promise.resolve(null);
  }
  return new Promise<RenderedReport | null>((resolve) => {
    const giveUp = setTimeout(() => resolve(null), READY_WITHIN);
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ReportReply>) => {
      clearTimeout(giveUp);
      if (data.kind === 'mielikunta-report-drawn') resolve(data.rendered);
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
