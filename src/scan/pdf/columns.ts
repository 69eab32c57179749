import type { Run } from './runs.ts';

/** Space between columns, in heights of the letters around it. Words are a third of one apart, justified ones up to one. */
const GUTTER = 1.1;
const LEAST_ROWS = 3;
/** Columns within columns, as in tables beside each other. */
const DEEPEST = 6;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Runs that stand beside each other, from the upper edge of the highest to the lower one of the lowest. */
interface Strip {
  readonly runs: readonly Run[];
  readonly top: number;
  readonly bottom: number;
  readonly gaps: readonly Gap[];
}

/**
 * Blocks of runs in reading order. Where rows leave the same space free all the way down, what is left of it is read before
 * what is right of it: columns of text, and columns of a table, whose cells so keep their words together.
 */
export function blocksOf(runs: readonly Run[], depth = 0): (readonly Run[])[] {
  if (runs.length === 0) return [];
  const strips = stripsOf(runs);
  const blocks: (readonly Run[])[] = [];
  let whole: Strip[] = [];
  for (let at = 0; at < strips.length; ) {
    const shared = depth < DEEPEST ? sharedGap(strips, at) : null;
    if (shared === null) {
      const strip = strips[at++];
      if (strip) whole.push(strip);
      continue;
    }
    const { middle, until } = shared;
    const above = beginningAbove(whole, strips[at], middle);
    if (whole.length > above.length) blocks.push(runsIn(whole.slice(0, whole.length - above.length)));
    whole = [];
    const inside = runsIn([...above, ...strips.slice(at, until)]);
    const isLeft = (run: Run) => run.x + run.width <= middle;
    blocks.push(...blocksOf(inside.filter(isLeft), depth + 1));
    blocks.push(
      ...blocksOf(
        inside.filter((run) => !isLeft(run)),
        depth + 1,
      ),
    );
    at = until;
  }
  if (whole.length > 0) blocks.push(runsIn(whole));
  return blocks;
}

function runsIn(strips: readonly Strip[]): Run[] {
  return strips.flatMap(({ runs }) => runs);
}

/** A right column that begins a little higher than the left one: its first lines stand alone above the first shared row. */
function beginningAbove(whole: readonly Strip[], first: Strip | undefined, middle: number): readonly Strip[] {
  let below = first;
  let from = whole.length;
  for (let at = whole.length - 1; at >= 0; at--) {
    const strip = whole[at];
    if (!strip || !below || !isNear(strip, below)) break;
    const isRight = strip.runs.every((run) => run.x > middle);
    if (!isRight && !strip.runs.every((run) => run.x + run.width <= middle)) break;
    if (isRight) from = at;
    below = strip;
  }
  return whole.slice(from);
}

/** Not more than a paragraph's space apart. */
function isNear(upper: Strip, lower: Strip): boolean {
  return lower.top - upper.bottom < Math.max(...lower.runs.map((run) => run.size)) * 2.5;
}

function stripsOf(runs: readonly Run[]): Strip[] {
  const strips: { runs: Run[]; top: number; bottom: number }[] = [];
  const topOf = (run: Run) => run.y - run.size * 0.7;
  for (const run of [...runs].sort((a, b) => topOf(a) - topOf(b))) {
    const last = strips.at(-1);
    if (last && topOf(run) < last.bottom) {
      last.runs.push(run);
      last.bottom = Math.max(last.bottom, run.y);
    } else strips.push({ runs: [run], top: topOf(run), bottom: run.y });
  }
  return strips.map((strip) => ({ ...strip, gaps: gapsOf(strip.runs) }));
}

/** What is free of text between the leftmost and the rightmost run. */
function gapsOf(runs: readonly Run[]): Gap[] {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  const gaps: Gap[] = [];
  let edge = sorted[0]?.x ?? 0;
  for (const run of sorted) {
    if (run.x - edge > run.size * GUTTER) gaps.push({ from: edge, to: run.x });
    edge = Math.max(edge, run.x + run.width);
  }
  return gaps;
}

/** The widest gap of the strip at `at` that goes on through the strips below it, and how far down it goes. */
function sharedGap(strips: readonly Strip[], at: number): { readonly middle: number; readonly until: number } | null {
  let best: { middle: number; until: number; rows: number } | null = null;
  const start = strips[at];
  for (const gap of start?.gaps ?? []) {
    const found = follow(strips, at, gap);
    if (found !== null && (best === null || found.rows > best.rows)) best = found;
  }
  return best;
}

function follow(strips: readonly Strip[], at: number, first: Gap) {
  let { from, to } = first;
  let both = 0;
  /** The last strip with text on both sides was the one before this. */
  let last = at;
  let until = at;
  for (; until < strips.length; until++) {
    const strip = strips[until];
    const above = strips[until - 1];
    // What goes on one side only belongs to a column as long as it stands close to it.
    if (!strip || (until >= last && above && !isNear(above, strip) && !bothFollow(strips, until, from, to))) break;
    const free = freeAround(strip, from, to);
    if (free === null) break;
    from = free.from;
    to = free.to;
    if (free.isBoth) {
      both += rowsIn(strip);
      last = until + 1;
    }
  }
  if (both < LEAST_ROWS) return null;
  const middle = (from + to) / 2;
  return bothAreText(runsIn(strips.slice(at, until)), middle) ? { middle, until, rows: both } : null;
}

/** Whether this strip, or one that goes on from it, has text on both sides of the gap. */
function bothFollow(strips: readonly Strip[], at: number, from: number, to: number): boolean {
  for (let next = at; next < strips.length; next++) {
    const strip = strips[next];
    const free = strip ? freeAround(strip, from, to) : null;
    if (free === null) return false;
    if (free.isBoth) return true;
  }
  return false;
}

/** The part of the gap that this strip leaves free too; null when it leaves too little. */
function freeAround(strip: Strip, from: number, to: number) {
  const size = Math.max(...strip.runs.map((run) => run.size));
  const left = strip.runs.filter((run) => run.x < (from + to) / 2);
  const right = strip.runs.filter((run) => run.x >= (from + to) / 2);
  const free = {
    from: Math.max(from, ...left.map((run) => run.x + run.width)),
    to: Math.min(to, ...right.map((run) => run.x)),
    isBoth: left.length > 0 && right.length > 0,
  };
  return free.to - free.from > Math.min(size, 14) * (GUTTER * 0.7) ? free : null;
}

/** Columns whose lines don't stand level make one tall strip of many rows. */
function rowsIn(strip: Strip): number {
  const ys = strip.runs.map((run) => run.y);
  const size = Math.min(...strip.runs.map((run) => run.size));
  return 1 + Math.floor((Math.max(...ys) - Math.min(...ys)) / Math.max(size * 1.2, 1));
}

/** Bullets, numbers and page numbers beside a text are no column of their own. */
function bothAreText(runs: readonly Run[], middle: number): boolean {
  let left = 0;
  let right = 0;
  for (const run of runs) {
    const letters = run.text.match(/\p{L}/gu)?.length ?? 0;
    if (run.x < middle) left += letters;
    else right += letters;
  }
  return left >= 12 && right >= 12;
}
