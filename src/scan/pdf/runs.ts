/** A piece of text as the PDF places it: baseline start in points from the upper left corner of the page as one sees it. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters, in points. */
  readonly size: number;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

export interface PageRuns {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Written upwards or downwards at the edge or in a table's head; each is a paragraph of its own. */
  readonly turned: readonly string[];
}

/** The items of pdfjs as runs; `view` is the matrix of the page's viewport, which also turns a rotated page upright. */
export function runsOf(
  items: readonly unknown[],
  view: readonly number[],
  page: { readonly width: number; readonly height: number },
): PageRuns {
  const runs: Run[] = [];
  const turned: string[] = [];
  for (const item of items) {
    if (!isText(item)) continue;
    const text = item.str;
    if (text.trim() === '') continue;
    const [a, b, c, d, x, y] = product(view, item.transform);
    const size = Math.hypot(c, d);
    if (!(size > 0) || ![x, y].every(Number.isFinite)) continue;
    // Slanted by more than ten degrees: no line of the page.
    if (Math.abs(b) > Math.abs(a) * 0.18 || a < 0) turned.push(text.trim());
    else runs.push({ text, x, y, width: item.width, size });
  }
  return { width: page.width, height: page.height, runs, turned };
}

function isText(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item;
}

type Matrix = [number, number, number, number, number, number];

function product(m: readonly number[], n: readonly number[]): Matrix {
  const [ma = 1, mb = 0, mc = 0, md = 1, mx = 0, my = 0] = m;
  const [na = 1, nb = 0, nc = 0, nd = 1, nx = 0, ny = 0] = n;
  return [
    ma * na + mc * nb,
    mb * na + md * nb,
    ma * nc + mc * nd,
    mb * nc + md * nd,
    ma * nx + mc * ny + mx,
    mb * nx + md * ny + my,
  ];
}
