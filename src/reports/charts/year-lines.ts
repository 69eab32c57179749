import { scaleLinear, scalePoint } from 'd3-scale';
import { type Picture, type Shape, type TextWidth, wrapLabel } from './shapes.ts';

export interface YearLine {
  readonly code: string;
  readonly name: string;
  /** One score for each year, or null where that year has none. */
  readonly scores: readonly (number | null)[];
  /** Whether each year may be joined to the one before by a line (YR2). Absent: wherever both have a score. */
  readonly joined?: readonly boolean[];
  /** The same scores in the language's way. */
  readonly values: readonly string[];
}

export interface YearLinesData {
  /** Oldest first: the order of years is the same everywhere (YR6). */
  readonly years: readonly number[];
  /** What stands under each year where it isn't the year alone: two rounds of one year. */
  readonly labels?: readonly string[];
  readonly lines: readonly YearLine[];
}

const SIZE = 9.5;
const SMALL = 8.5;
const LEADING = 12;
const PLOT = 58;
const GAP = 20;
/** A panel narrower than this is hard to read. */
const PANEL = 150;
/** Narrower than this for a year, and the points of many years run into each other. */
const YEAR = 16;
const MOST_COLUMNS = 3;

/** One small picture for each area, all on one scale: years from left to right, a point and its value for each. */
export function yearLines(data: YearLinesData, width: number, textWidth: TextWidth): Picture {
  const columns = Math.max(
    1,
    Math.min(MOST_COLUMNS, Math.floor((width + GAP) / (Math.max(PANEL, data.years.length * YEAR) + GAP))),
  );
  const panel = (width - GAP * (columns - 1)) / columns;
  const names = data.lines.map((line) =>
    wrapLabel(`${line.code} ${line.name}`, panel, (text) => textWidth(text, SIZE, true)),
  );
  const labels = data.years.map((year, index) => data.labels?.[index] ?? String(year));
  const shapes: Shape[] = [];
  let y = 0;
  for (let first = 0; first < data.lines.length; first += columns) {
    const row = data.lines.slice(first, first + columns);
    const nameLines = Math.max(...row.map((_, column) => names[first + column]?.length ?? 1));
    const plotTop = y + nameLines * LEADING + 14;
    row.forEach((line, column) => {
      const x = column * (panel + GAP);
      (names[first + column] ?? []).forEach((text, index) => {
        shapes.push({
          shape: 'text',
          role: 'value',
          x,
          y: y + index * LEADING + SIZE,
          size: SIZE,
          anchor: 'start',
          text,
        });
      });
      shapes.push(...panelShapes(line, labels, x, plotTop, panel, textWidth));
    });
    y = plotTop + PLOT + LEADING + 14;
  }
  return { width, height: Math.max(y - 8, 0), shapes };
}

function panelShapes(
  line: YearLine,
  labels: readonly string[],
  left: number,
  top: number,
  width: number,
  textWidth: TextWidth,
): Shape[] {
  // By place, not by year: a year may have two rounds.
  const across = scalePoint(
    labels.map((_, index) => String(index)),
    [left + 14, left + width - 14],
  );
  const up = scaleLinear([0, 100], [top + PLOT, top]);
  const shapes: Shape[] = [];
  const valuesAt: Box[] = [];
  const fits = (texts: readonly string[]) => {
    const widest = Math.max(...texts.map((text) => textWidth(text, SMALL, false)));
    return labelledFromLast(texts.length, Math.ceil((widest + 2) / Math.max(across.step(), 1)));
  };
  const hasLabel = fits(labels);
  const hasValue = fits(line.values);
  let before: { x: number; y: number } | null = null;
  labels.forEach((text, index) => {
    const x = across(String(index)) ?? left;
    const score = line.scores[index] ?? null;
    if (hasLabel(index)) {
      shapes.push({ shape: 'text', role: 'muted', x, y: top + PLOT + LEADING, size: SMALL, anchor: 'middle', text });
    }
    // A year without a score breaks the line: nothing is drawn where nothing was judged.
    const here = score === null ? null : { x, y: up(score) };
    if (here && before && (line.joined?.[index] ?? true))
      shapes.push({ shape: 'line', role: 'line', x1: before.x, y1: before.y, x2: here.x, y2: here.y });
    if (here) {
      shapes.push({ shape: 'circle', role: 'point', cx: here.x, cy: here.y, r: 2.6 });
      const value = line.values[index] ?? '';
      if (hasValue(index)) {
        const y = here.y - 5.5;
        const half = textWidth(value, SMALL, false) / 2 + 1.5;
        valuesAt.push({ from: x - half, to: x + half, top: y - SMALL, bottom: y + 2 });
        shapes.push({ shape: 'text', role: 'label', x, y, size: SMALL, anchor: 'middle', text: value });
      }
    }
    before = here;
  });
  return [...[0, 25, 75, 100].flatMap((tick) => gridLine(up(tick), left, left + width, valuesAt)), ...shapes];
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of the scale, open where a value stands on it. */
function gridLine(y: number, from: number, to: number, values: readonly Box[]): Shape[] {
  const open = values.filter(({ top, bottom }) => top < y && y < bottom).sort((a, b) => a.from - b.from);
  const ends = [from, ...open.flatMap((box) => [box.from, box.to]), to];
  const pieces = ends.flatMap((x1, index) => (index % 2 === 0 ? [[x1, ends[index + 1] ?? to] as const] : []));
  return pieces
    .filter(([x1, x2]) => x2 > x1)
    .map(([x1, x2]) => ({ shape: 'line', role: 'grid', x1, y1: y, x2, y2: y }));
}

/** Where not every label has room, the newest has one and every n-th before it: no two of them meet. */
function labelledFromLast(count: number, every: number): (index: number) => boolean {
  return (index) => (count - 1 - index) % Math.max(every, 1) === 0;
}
