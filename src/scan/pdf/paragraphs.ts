import type { Run } from './runs.ts';

interface Line {
  readonly text: string;
  readonly y: number;
  readonly x: number;
  readonly end: number;
  readonly size: number;
}

/** From the baseline of a line to the next, in heights of the letters, at which a new paragraph begins. */
const APART = 1.75;
const BULLET = /^(?:[•●▪■◦‣⁃➢➤✓–—*·o]|\d{1,2}[.)]|[a-zåäö]\))\s/u;

/** The paragraphs of one block, each as its lines. */
export function paragraphsOf(block: readonly Run[]): string[] {
  const lines = linesOf(block);
  const leading = usualLeading(lines);
  const edge = Math.max(...lines.map((line) => line.end));
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isNew = before === undefined || beginsParagraph(before, line, leading, edge);
    if (isNew) paragraphs.push(line.text);
    else paragraphs.push(`${paragraphs.pop()}\n${line.text}`);
  });
  return paragraphs;
}

function beginsParagraph(before: Line, line: Line, leading: number, edge: number): boolean {
  if (line.y - before.y > Math.max(leading * 1.3, Math.min(line.size, before.size) * 1.05)) return true;
  if (Math.abs(line.size - before.size) > before.size * 0.12) return true;
  if (BULLET.test(line.text)) return true;
  // A sentence that ends well before the edge ends its paragraph.
  return /[.!?:]["»”)]?$/.test(before.text) && before.end < edge - line.size * 6;
}

/** The usual distance of lines; where there are only a few, what letters of this size have. */
function usualLeading(lines: readonly Line[]): number {
  const steps: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || !before) continue;
    const step = line.y - before.y;
    if (step > 0 && step < line.size * APART) steps.push(step);
  }
  const size = Math.max(...lines.map((line) => line.size));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? size * 1.35;
}

/** Runs on about the same height as one line, from left to right. */
export function linesOf(block: readonly Run[]): Line[] {
  const rows: Run[][] = [];
  for (const run of [...block].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && isSameLine(row, run)) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineOf);
}

/** A raised footnote number or a lowered index belongs to its line. */
function isSameLine(row: readonly Run[], run: Run): boolean {
  const main = row.reduce((largest, one) => (one.size > largest.size ? one : largest));
  return Math.abs(run.y - main.y) < Math.max(main.size, run.size) * 0.45;
}

function lineOf(row: readonly Run[]): Line {
  const runs = [...row].sort((a, b) => a.x - b.x);
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const space = text !== '' && run.x - end > run.size * 0.12 && !/\s$/.test(text) && !/^\s/.test(run.text);
    text += (space ? ' ' : '') + run.text;
    end = Math.max(end, run.x + run.width);
  }
  const main = runs.reduce((longest, one) => (one.text.length > longest.text.length ? one : longest));
  return { text: text.replace(/\s+/g, ' ').trim(), y: main.y, x: runs[0]?.x ?? 0, end, size: main.size };
}
