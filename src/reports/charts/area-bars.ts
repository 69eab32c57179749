import { scaleLinear } from 'd3-scale';
import { type Picture, type Shape, type TextWidth, wrapLabel } from './shapes.ts';

/** TEAviisari's three bands (SC5); how many of three marks are filled tells them apart without colour. */
export type Band = 'low' | 'middle' | 'high';
const FILLED: Readonly<Record<Band, number>> = { low: 1, middle: 2, high: 3 };
/** The limits of the bands are the only grid. */
const TICKS = [0, 25, 75, 100];

export interface AreaBar {
  readonly code: string;
  readonly name: string;
  /** 0–100, or null where there is no score. */
  readonly score: number | null;
  /** Last year's score, or null. */
  readonly previous: number | null;
  readonly band: Band | null;
  /** The score in the language's way, or why there is none. */
  readonly value: string;
  /** The band in words; empty without a band. */
  readonly bandWord: string;
  /** «5/6 arvioitu», and that it is partial. */
  readonly note: string;
  readonly partial: boolean;
}

export interface AreaBarsData {
  readonly bars: readonly AreaBar[];
  /** Tells what last year's mark is; null when there is none. */
  readonly previousWord: string | null;
}

const SIZE = 9.5;
const SMALL = 8.5;
const LEADING = 12;
const BAR = 11;
const GAP = 8;
/** Room before a note, and that of the three marks. */
const NOTE_INDENT = 28;
const METER = 20;
/** Under this width names stand above their bars. */
const NARROW = 420;

/** Horizontal bars of the areas with band and coverage beside, last year as an upright mark. `width` in points or pixels. */
export function areaBars(data: AreaBarsData, width: number, textWidth: TextWidth): Picture {
  const narrow = width < NARROW;
  const left = narrow ? 0 : Math.round(width * 0.35);
  const right = narrow ? 0 : Math.round(width * 0.25);
  const scale = scaleLinear([0, 100], [left, width - right - (narrow ? 30 : 34)]);
  const rows: Shape[] = [];
  let y = SMALL + 8;

  for (const bar of data.bars) {
    const name = wrapLabel(`${bar.code} ${bar.name}`, (narrow ? width : left) - 14, (line) =>
      textWidth(line, SIZE, false),
    );
    const notes = noteLines(bar, (narrow ? width : right) - NOTE_INDENT, textWidth);
    const height = narrow
      ? (name.length + notes.length) * LEADING + BAR + 3
      : Math.max(name.length, notes.length, 1) * LEADING;
    // Last year's mark stands out above and below its bar.
    const barTop = narrow ? y + name.length * LEADING + 4 : y + (height - BAR) / 2;
    name.forEach((text, line) => {
      const top = narrow ? y : y + (height - name.length * LEADING) / 2;
      rows.push({
        shape: 'text',
        role: 'label',
        x: 0,
        y: top + line * LEADING + SIZE,
        size: SIZE,
        anchor: 'start',
        text,
      });
    });
    rows.push(...barShapes(bar, barTop, scale));
    const noteX = narrow ? 0 : width - right + 6;
    const noteTop = narrow ? barTop + BAR + 5 : y + (height - notes.length * LEADING) / 2;
    if (bar.band) rows.push(...meter(FILLED[bar.band], noteX, noteTop + 1.5));
    notes.forEach((text, line) => {
      const role = line === 0 && bar.band ? 'label' : 'muted';
      const x = bar.band ? noteX + METER : noteX;
      rows.push({
        shape: 'text',
        role,
        x,
        y: noteTop + line * LEADING + SMALL + 0.5,
        size: SMALL,
        anchor: 'start',
        text,
      });
    });
    y += height + GAP;
  }

  const bottom = y - GAP / 2;
  const grid = TICKS.flatMap((tick): Shape[] => [
    { shape: 'line', role: 'grid', x1: scale(tick), y1: SMALL + 4, x2: scale(tick), y2: bottom },
    { shape: 'text', role: 'muted', x: scale(tick), y: SMALL, size: SMALL, anchor: 'middle', text: String(tick) },
  ]);
  const legend = data.previousWord === null ? [] : previousLegend(data.previousWord, scale(0), bottom + 6);
  return { width, height: bottom + (legend.length > 0 ? 20 : 2), shapes: [...grid, ...rows, ...legend] };
}

function noteLines(bar: AreaBar, room: number, textWidth: TextWidth): string[] {
  return [bar.score === null ? bar.value : bar.bandWord, bar.note]
    .filter((note) => note !== '')
    .flatMap((note) => wrapLabel(note, room, (line) => textWidth(line, SMALL, false)));
}

function barShapes(bar: AreaBar, top: number, scale: (score: number) => number): Shape[] {
  const start = scale(0);
  const shapes: Shape[] = [{ shape: 'rect', role: 'track', x: start, y: top, width: scale(100) - start, height: BAR }];
  if (bar.score !== null) {
    const role = bar.partial ? 'bar-partial' : 'bar';
    shapes.push({ shape: 'rect', role, x: start, y: top, width: Math.max(scale(bar.score) - start, 1.5), height: BAR });
  }
  if (bar.previous !== null) {
    const x = scale(bar.previous);
    shapes.push({ shape: 'rect', role: 'ground', x: x - 2.25, y: top - 3.5, width: 4.5, height: BAR + 7 });
    shapes.push({ shape: 'rect', role: 'previous', x: x - 1.25, y: top - 3.5, width: 2.5, height: BAR + 7 });
  }
  if (bar.score !== null) {
    const x = scale(100) + 6;
    shapes.push({ shape: 'text', role: 'value', x, y: top + BAR - 2, size: SIZE, anchor: 'start', text: bar.value });
  }
  return shapes;
}

function meter(filled: number, x: number, y: number): Shape[] {
  return [0, 1, 2].map((step) => ({
    shape: 'rect',
    role: step < filled ? 'meter' : 'meter-empty',
    x: x + step * 5,
    y,
    width: 3.5,
    height: 8,
  }));
}

function previousLegend(text: string, x: number, y: number): Shape[] {
  return [
    { shape: 'rect', role: 'previous', x, y, width: 2.5, height: 12 },
    { shape: 'text', role: 'muted', x: x + 8, y: y + SMALL + 0.5, size: SMALL, anchor: 'start', text },
  ];
}
