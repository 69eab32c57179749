import { formatDate } from '../../formats.ts';
import type { Words } from '../../words.ts';
import type { Report } from '../blocks.ts';
import { fitsOnePage } from './page-room.ts';
import { type SummaryRoom, summaryBlocks } from './summary-blocks.ts';
import type { SummaryReportInput } from './summary-report-input.ts';

/** From all that there is to the least: first the reasons go, then rows of last year, then the ends of long texts. */
const ROOMS: readonly SummaryRoom[] = [
  { reasons: true, last: 8, letters: 500 },
  { reasons: false, last: 8, letters: 500 },
  { reasons: false, last: 5, letters: 500 },
  ...[300, 220, 160, 120, 90].map((letters) => ({ reasons: false, last: 5, letters })),
  ...[120, 105, 90, 80, 70].map((letters) => ({ reasons: false, last: 3, letters })),
  ...[70, 50, 30].map((letters) => ({ reasons: false, last: 0, letters })),
];

/**
 * One page for the council, as blocks: what it is asked, what the assessment tells, what is done, what came of the promises
 * before, and the decision (RP3). What doesn't fit the page is cut and named; letters never get smaller (RP8).
 */
export function summaryReport(input: SummaryReportInput, words: Words): Report {
  const { plan } = input;
  const head = {
    kind: 'summary',
    lang: words.lang,
    title: words.say('summary.title', { year: plan.year }),
    subtitle: words.say('summary.subtitle', { municipality: plan.municipality }),
    sender: plan.municipality,
    documentType: words.say('summary.documentType'),
    date: formatDate(words.lang, plan.isoDate),
    isoDate: plan.isoDate,
    fileId: plan.fileId,
    exampleMark: plan.example ? words.say('exampleMark') : null,
  } as const;
  let report: Report = { ...head, blocks: [] };
  for (const room of ROOMS) {
    report = { ...head, blocks: summaryBlocks(input, words, room) };
    if (fitsOnePage(report)) break;
  }
  return report;
}
