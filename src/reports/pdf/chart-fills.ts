import type { ShapeRole } from '../charts/shapes.ts';
import { COLOR } from './theme.ts';

/** What the parts of a chart are filled with on paper, in every format. */
export const CHART_FILL: Readonly<Record<ShapeRole, string>> = {
  grid: COLOR.rule,
  track: COLOR.track,
  bar: COLOR.blue,
  'bar-partial': COLOR.partial,
  ground: '#ffffff',
  previous: COLOR.green,
  line: COLOR.blue,
  point: COLOR.blue,
  meter: COLOR.text,
  'meter-empty': COLOR.rule,
};
