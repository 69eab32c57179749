/** Sizes in points, colours as `#rrggbb`. Two accents: the deep blue of Suomi.fi and a green. Nothing under 9 points. */
export const COLOR = {
  text: '#1d2433',
  muted: '#55606f',
  blue: '#003479',
  green: '#1f7a5c',
  rule: '#c8cdd4',
  strongRule: '#003479',
  tint: '#eef3f9',
  track: '#e9ecf0',
  partial: '#7d97bb',
} as const;

export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 57,
  right: 57,
  top: 96,
  bottom: 66,
} as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export type Weight = 'regular' | 'bold';

export interface TextStyle {
  readonly weight: Weight;
  readonly size: number;
  readonly leading: number;
  readonly color: string;
}

export const STYLE = {
  title: { weight: 'bold', size: 21.5, leading: 27, color: COLOR.blue },
  subtitle: { weight: 'regular', size: 13, leading: 18, color: COLOR.muted },
  heading2: { weight: 'bold', size: 15.5, leading: 20, color: COLOR.blue },
  heading3: { weight: 'bold', size: 12, leading: 16, color: COLOR.text },
  heading4: { weight: 'bold', size: 10.5, leading: 14.5, color: COLOR.blue },
  lead: { weight: 'regular', size: 13, leading: 19, color: COLOR.text },
  body: { weight: 'regular', size: 10.5, leading: 15, color: COLOR.text },
  small: { weight: 'regular', size: 9, leading: 12.5, color: COLOR.muted },
  caption: { weight: 'bold', size: 9.5, leading: 13, color: COLOR.text },
  columnHeader: { weight: 'bold', size: 9, leading: 12, color: COLOR.blue },
  cell: { weight: 'regular', size: 9.5, leading: 12.5, color: COLOR.text },
  noteTitle: { weight: 'bold', size: 9.5, leading: 13, color: COLOR.text },
  term: { weight: 'bold', size: 9.5, leading: 14, color: COLOR.muted },
  furniture: { weight: 'regular', size: 9, leading: 12.5, color: COLOR.text },
} as const satisfies Record<string, TextStyle>;
