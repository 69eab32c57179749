import type { ChartData } from '../model/blocks.ts';
import { areaBars } from './area-bars.ts';
import type { Picture, TextWidth } from './shapes.ts';
import { yearLines } from './year-lines.ts';

/** The picture of a chart at a width: the same for screen and paper. */
export function drawChart(chart: ChartData, width: number, textWidth: TextWidth): Picture {
  return chart.kind === 'area-bars' ? areaBars(chart, width, textWidth) : yearLines(chart, width, textWidth);
}
