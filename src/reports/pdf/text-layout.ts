import type { Language } from '#domain/checklist/checklist.ts';
import type { Inline, Run } from '../model/blocks.ts';
import { plainInline } from '../model/inline.ts';
import type { GlyphGuard } from './glyph-guard.ts';
import { breakLines, HYPHEN_WIDTH, type Line, type Stretch, widestWord } from './line-breaker.ts';
import { type Attributes, type Role, type StructNode, structNode } from './structure-tree.ts';
import type { TaggedDocument } from './tagged-document.ts';
import { COLOR, type TextStyle } from './theme.ts';

/** What the pieces of a document are laid out and drawn with. */
export interface Press {
  readonly tagged: TaggedDocument;
  readonly guard: GlyphGuard;
  /** The element in which blocks stand: the document, or a part of it in another language. */
  readonly holder: StructNode;
  /** Of the block that is placed, where it isn't that of its holder. */
  readonly lang?: Language;
}

/** The element of a block, with its language where that is its own. */
export function blockNode({ holder, lang }: Press, role: Role, attributes: Attributes = {}): StructNode {
  return structNode(role, holder, lang === undefined ? attributes : { ...attributes, lang });
}

/** A paragraph broken into lines, ready to be drawn in one or more parts. */
export interface TextLayout {
  readonly runs: readonly Run[];
  readonly stretches: readonly Stretch[];
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly room: number;
  readonly align: 'start' | 'end';
  /** Link and Span elements by run, made when the run is first drawn. */
  readonly inlineNodes: Map<number, StructNode>;
}

const SAFE_ADDRESS = /^(https?:\/\/|mailto:)/i;

export function isLink(run: Run | undefined): run is Run & { href: string } {
  return run?.href !== undefined && SAFE_ADDRESS.test(run.href);
}

function runStyle(run: Run, style: TextStyle): TextStyle {
  const strong = run.strong ? ({ ...style, weight: 'bold' } as const) : style;
  return isLink(run) ? { ...strong, color: COLOR.blue } : strong;
}

function stretchesOf(press: Press, runs: readonly Run[], style: TextStyle): Stretch[] {
  return runs.map((run, index) => {
    const { weight, size } = runStyle(run, style);
    const metrics = press.tagged.canvas.metrics[weight];
    return { run: index, text: press.guard.drawable(run.text, weight), width: (code) => metrics.width(code) * size };
  });
}

export function layOutText(
  press: Press,
  text: Inline,
  style: TextStyle,
  room: number,
  align: 'start' | 'end' = 'start',
): TextLayout {
  const runs = plainInline(text);
  const stretches = stretchesOf(press, runs, style);
  const lines = breakLines(stretches, room, style.size);
  return { runs, stretches, lines, style, room, align, inlineNodes: new Map() };
}

/** The width that a text needs in order to have no word cut, up to `most`. */
export function leastWidth(press: Press, text: Inline, style: TextStyle, most: number): number {
  return widestWord(stretchesOf(press, plainInline(text), style), most);
}

interface Spot {
  readonly run: number;
  readonly word: number | null;
  readonly paint: () => void;
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** The pieces of some lines with their places, from the top left corner `x`, `top`. */
function spotsOf(press: Press, text: TextLayout, from: number, to: number, x: number, top: number): Spot[] {
  const { canvas } = press.tagged;
  return text.lines.slice(from, to).flatMap((line, index) => {
    const lineTop = top + index * text.style.leading;
    const baseline = baselineOf(lineTop, text.style);
    const left = text.align === 'end' ? x + text.room - line.width : x;
    return line.pieces.map((piece, place): Spot => {
      const run = text.runs[piece.run] as Run;
      const style = runStyle(run, text.style);
      const end = left + piece.x + piece.width;
      return {
        run: piece.run,
        word: piece.word,
        x: left + piece.x,
        top: lineTop,
        width: piece.width,
        paint() {
          canvas.text(piece.text, left + piece.x, baseline, style);
          if (isLink(run)) {
            canvas.fill({ x: left + piece.x, y: baseline + 1.6, width: piece.width, height: 0.6 }, style.color);
          }
          if (line.hyphen && place === line.pieces.length - 1) paintHyphen(press, end, baseline, style);
        },
      };
    });
  });
}

/** A hyphen as a stroke: the eye sees it, and the text that is read has none. */
function paintHyphen(press: Press, x: number, baseline: number, { size, color, weight }: TextStyle): void {
  const thickness = (weight === 'bold' ? 0.105 : 0.068) * size;
  const width = (HYPHEN_WIDTH - 0.08) * size;
  press.tagged.canvas.fill({ x: x + 0.04 * size, y: baseline - 0.285 * size, width, height: thickness }, color);
}

export function baselineOf(top: number, { size, leading }: TextStyle): number {
  return top + (leading - size) / 2 + size * 0.79;
}

/** Draws lines of a text as content of `node`. */
export function drawText(
  press: Press,
  node: StructNode,
  text: TextLayout,
  from: number,
  to: number,
  x: number,
  top: number,
) {
  const spots = spotsOf(press, text, from, to, x, top);
  for (const { key: inlineRun, members } of groupBy(spots, (spot) =>
    isInline(text.runs[spot.run]) ? spot.run : null,
  )) {
    // Made only now: the order of the tree is the order of drawing.
    const owner = inlineRun === null ? node : inlineNode(node, text, inlineRun);
    press.tagged.mark(owner, () => {
      for (const { key: word, members: pieces } of groupBy(members, (spot) => spot.word)) {
        const paint = () => pieces.forEach((piece) => void piece.paint());
        if (word === null) paint();
        else press.tagged.wholeWord(wordText(text, from, to, word), paint);
      }
    });
    for (const { run: index, x: left, top: upper, width } of members) {
      const run = text.runs[index];
      if (!isLink(run)) continue;
      const rect = { x: left, y: upper, width, height: text.style.leading };
      press.tagged.link(owner, rect, run.href, run.text);
    }
  }
}

/** Paints a text that is no content: inside an artifact. */
export function paintText(press: Press, text: TextLayout, x: number, top: number): void {
  for (const spot of spotsOf(press, text, 0, text.lines.length, x, top)) spot.paint();
}

function wordText(text: TextLayout, from: number, to: number, word: number): string {
  return text.lines
    .slice(from, to)
    .flatMap((line) => line.pieces)
    .filter((piece) => piece.word === word)
    .map((piece) => piece.text)
    .join('');
}

/** Links and runs in another language have elements of their own. */
function isInline(run: Run | undefined): boolean {
  return isLink(run) || run?.lang !== undefined;
}

function inlineNode(node: StructNode, text: TextLayout, index: number): StructNode {
  const known = text.inlineNodes.get(index);
  if (known) return known;
  const run = text.runs[index];
  const made = structNode(isLink(run) ? 'Link' : 'Span', node, run?.lang === undefined ? {} : { lang: run.lang });
  text.inlineNodes.set(index, made);
  return made;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): { key: K; members: T[] }[] {
  const groups: { key: K; members: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last && last.key === key) last.members.push(item);
    else groups.push({ key, members: [item] });
  }
  return groups;
}
