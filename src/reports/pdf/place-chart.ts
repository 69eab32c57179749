import { drawChart } from '../charts/draw-chart.ts';
import type { Shape, TextRole } from '../charts/shapes.ts';
import type { ChartBlock } from '../model/blocks.ts';
import { plainText } from '../model/plain-text.ts';
import { CHART_FILL } from './chart-fills.ts';
import type { Placeable } from './page-flow.ts';
import { blockNode, type Press } from './text-layout.ts';
import { COLOR, CONTENT_WIDTH, PAGE, type TextStyle, type Weight } from './theme.ts';

const TEXT: Readonly<Record<TextRole, { weight: Weight; color: string }>> = {
  label: { weight: 'regular', color: COLOR.text },
  value: { weight: 'bold', color: COLOR.text },
  muted: { weight: 'regular', color: COLOR.muted },
};

export function placeableChart(press: Press, block: ChartBlock): Placeable {
  const width = (text: string, size: number, strong: boolean) =>
    textWidth(press, text, size, strong ? 'bold' : 'regular');
  const picture = drawChart(block.chart, CONTENT_WIDTH, width);
  return {
    gap: 12,
    least: picture.height,
    keepsWithNext: false,
    place(flow) {
      const box = { x: PAGE.left, y: flow.y, width: picture.width, height: picture.height };
      const figure = blockNode(press, 'Figure', { alternative: plainText(block.alternative), box });
      press.tagged.mark(figure, () => {
        for (const shape of picture.shapes) paintShape(press, shape, box.x, box.y);
      });
      flow.y += picture.height;
    },
  };
}

function textWidth(press: Press, text: string, size: number, weight: Weight): number {
  const metrics = press.tagged.canvas.metrics[weight];
  let width = 0;
  for (const character of press.guard.drawable(plainText(text), weight))
    width += metrics.width(character.codePointAt(0) ?? 0) * size;
  return width;
}

function paintShape(press: Press, shape: Shape, left: number, top: number): void {
  const { canvas } = press.tagged;
  switch (shape.shape) {
    case 'rect': {
      const { x, y, width, height } = shape;
      canvas.fill({ x: left + x, y: top + y, width, height }, CHART_FILL[shape.role]);
      return;
    }
    case 'line': {
      const thickness = shape.role === 'line' ? 1.6 : 0.6;
      canvas.line(
        [left + shape.x1, top + shape.y1],
        [left + shape.x2, top + shape.y2],
        thickness,
        CHART_FILL[shape.role],
      );
      return;
    }
    case 'circle':
      canvas.circle(left + shape.cx, top + shape.cy, shape.r, CHART_FILL[shape.role]);
      return;
    case 'text': {
      const { weight, color } = TEXT[shape.role];
      const text = press.guard.drawable(plainText(shape.text), weight);
      if (text === '') return;
      const width = textWidth(press, text, shape.size, weight);
      const shift = shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? width : width / 2;
      const style: TextStyle = { weight, color, size: shape.size, leading: shape.size };
      canvas.text(text, left + shape.x - shift, top + shape.y, style);
    }
  }
}
