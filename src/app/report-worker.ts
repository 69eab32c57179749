import { renderReport } from '#reports/render-report.ts';
import type { ReportReply, ReportRequest } from './report-messages.ts';

/** Draws a long report away from the page, which stays free (EV5, RG7). */
const worker = globalThis as unknown as {
  postMessage(reply: ReportReply): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<ReportRequest>) => void): void;
};

worker.addEventListener('message', ({ data }) => {
  worker.postMessage({ kind: 'mielikunta-report-ready' });
  void renderReport(data.report, data.format)
    .then((rendered) => worker.postMessage({ kind: 'mielikunta-report-drawn', rendered }))
    // Thrown outside the promise, it reaches the page as the worker's error.
    .catch((thrown: unknown) => setTimeout(() => raise(thrown)));
});

function raise(thrown: unknown): never {
  throw thrown;
}
