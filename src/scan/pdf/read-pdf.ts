import { err, ok, type Result } from '#domain/result.ts';
import type { ReadDocument, ReadFault, ReadOptions } from '../read-document-types.ts';
import { blocksOf } from './columns.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withoutRunningLines } from './running-lines.ts';
import type { PageRuns } from './runs.ts';

/** A page with fewer letters than this is looked at for pictures: a stamp or a page number is no text of a page. */
const FEW_LETTERS = 40;

/** The text of a PDF, page by page. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Result<ReadDocument, ReadFault>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    return await readOpened(pdf, options);
  } finally {
    await pdf.close();
  }
}

async function readOpened(pdf: OpenPdf, options: ReadOptions): Promise<Result<ReadDocument, ReadFault>> {
  const { signal, onProgress } = options;
  const { pageCount } = pdf;
  if (pageCount === 0) return err({ kind: 'no-pages' });
  onProgress?.({ done: 0, of: pageCount });
  const runs: PageRuns[] = [];
  const unread: number[] = [];
  const unlettered: number[] = [];
  for (let page = 1; page <= pageCount; page++) {
    if (signal?.aborted) return err({ kind: 'cancelled' });
    const read = await pdf.runsOfPage(page);
    if (read === null) unread.push(page);
    else if (isUnlettered(read)) unlettered.push(page);
    runs.push(read === null || unlettered.at(-1) === page ? nothing : read);
    onProgress?.({ done: page, of: pageCount });
  }
  if (unread.length === pageCount) return err({ kind: 'broken', detail: 'pages' });
  if (unread.length + unlettered.length === pageCount) return err({ kind: 'no-letters', pages: pageCount });

  const bodies = withoutRunningLines(runs);
  const hidden = [...unread, ...unlettered].sort((a, b) => a - b);
  const few = bodies.flatMap((body, index) =>
    letters(body) < FEW_LETTERS && !hidden.includes(index + 1) ? [index + 1] : [],
  );
  const pictures = await picturePages(pdf, few, signal);
  if (pictures === null) return err({ kind: 'cancelled' });
  if (pictures.length > 0 && runs.every((body) => letters(body) === 0))
    return err({ kind: 'image-only', pages: pageCount });
  // Every page is a picture that a program has stamped with a number or a name.
  if (pictures.length === pageCount) return err({ kind: 'image-only', pages: pageCount });
  const pages = bodies.map((body, index) => ({ page: index + 1, text: textOf(body) }));
  return ok({ format: 'pdf', pages, pageCount, picturePages: pictures, unreadPages: hidden });
}

const nothing: PageRuns = { width: 0, height: 0, runs: [], turned: [] };

function textOf({ runs, turned }: PageRuns): string {
  return [...blocksOf(runs).flatMap(paragraphsOf), ...turned].join('\n\n');
}

async function picturePages(pdf: OpenPdf, few: readonly number[], signal: AbortSignal | undefined) {
  const found: number[] = [];
  for (const page of few) {
    if (signal?.aborted) return null;
    if (await pdf.drawsPictures(page)) found.push(page);
  }
  return found;
}

function letters({ runs, turned }: PageRuns): number {
  const count = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
  return runs.reduce((sum, { text }) => sum + count(text), 0) + turned.reduce((sum, text) => sum + count(text), 0);
}

/** A font without a table of its letters gives signs of private areas, or none at all. */
function isUnlettered({ runs }: PageRuns): boolean {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s/g, '');
  const odd = text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return odd > 20 && odd > text.length * 0.3;
}
