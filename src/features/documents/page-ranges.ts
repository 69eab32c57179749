import type { Language } from '#domain/checklist/checklist.ts';
import { listWords } from '#parts/list-words.ts';

/** «3–5, 9 ja 12» for ascending pages. */
export function pageRanges(pages: readonly number[], language: Language): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last.to + 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return listWords(
    ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)),
    language,
  );
}
