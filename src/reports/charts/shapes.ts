/**
 * What a shape stands for. Screen and paper give it their colours; each role also differs in lightness or form, so that
 * the picture holds in greyscale and forced colours. `ground` is the colour of the page.
 */
export type ShapeRole =
  | 'grid'
  | 'track'
  | 'bar'
  | 'bar-partial'
  | 'ground'
  | 'previous'
  | 'line'
  | 'point'
  | 'meter'
  | 'meter-empty';
export type TextRole = 'label' | 'value' | 'muted';

export interface RectShape {
  readonly shape: 'rect';
  readonly role: ShapeRole;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface LineShape {
  readonly shape: 'line';
  readonly role: ShapeRole;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface CircleShape {
  readonly shape: 'circle';
  readonly role: ShapeRole;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}
export interface TextShape {
  readonly shape: 'text';
  readonly role: TextRole;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}
export type Shape = RectShape | LineShape | CircleShape | TextShape;

/** A picture in plain shapes; y grows downwards, units are those of the given width. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Width of a text at a size, in the picture's units. */
export type TextWidth = (text: string, size: number, strong: boolean) => number;

/** Lines of a label, broken at spaces; a word wider than the room stays whole. */
export function wrapLabel(text: string, room: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
