import type { PageRuns, Run } from './runs.ts';

/** Running headers and footers stand in the upper or lower part of a page, in shares of its height. */
const BAND = 0.14;
/** Lines looked at from each end of a page. */
const DEEPEST = 4;
/** How far the same line may move from page to page, in shares of the height. */
const DRIFT = 0.012;

interface Candidate {
  readonly page: number;
  readonly key: string;
  readonly place: number;
  readonly runs: readonly Run[];
}

/**
 * The pages without the lines that come back at the same place on page after page; each stays where it first stands, so that
 * it counts once (TS2). Numbers may differ in them: page 3 of 40.
 */
export function withoutRunningLines(pages: readonly PageRuns[]): PageRuns[] {
  const groups = new Map<string, Candidate[][]>();
  for (const candidate of pages.flatMap(candidatesOf)) {
    const groupsOfKey = groups.get(candidate.key) ?? [];
    const group = groupsOfKey.find((one) => Math.abs((one.at(-1)?.place ?? 0) - candidate.place) < DRIFT);
    if (group) group.push(candidate);
    else groupsOfKey.push([candidate]);
    groups.set(candidate.key, groupsOfKey);
  }
  const least = pages.length > 3 ? 3 : 2;
  const dropped = new Set<Run>();
  for (const group of [...groups.values()].flat()) {
    const first = group[0]?.page;
    if (new Set(group.map(({ page }) => page)).size < least) continue;
    for (const { page, runs } of group) if (page !== first) for (const run of runs) dropped.add(run);
  }
  return pages.map((page) => ({ ...page, runs: page.runs.filter((run) => !dropped.has(run)) }));
}

function candidatesOf(page: PageRuns, index: number): Candidate[] {
  const rows = rowsOf(page.runs);
  const near = rows.filter((row, at) => {
    const place = placeOf(row, page);
    return (at < DEEPEST && place < BAND) || (at >= rows.length - DEEPEST && place > 1 - BAND);
  });
  return near
    .map((runs) => ({ page: index, key: keyOf(runs), place: placeOf(runs, page), runs }))
    .filter(({ key }) => key !== '');
}

function placeOf(row: readonly Run[], page: PageRuns): number {
  return (row[0]?.y ?? 0) / Math.max(page.height, 1);
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && run.y - (row[0]?.y ?? 0) < run.size * 0.4) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

function keyOf(row: readonly Run[]): string {
  return [...row]
    .sort((a, b) => a.x - b.x)
    .map(({ text }) => text)
    .join('')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/\d+/g, '#');
}
