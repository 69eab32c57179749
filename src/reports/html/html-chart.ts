import { drawChart } from '../charts/draw-chart.ts';
import { estimatedWidth } from '../charts/estimated-width.ts';
import type { Shape } from '../charts/shapes.ts';
import type { ChartBlock } from '../model/blocks.ts';
import { plainText } from '../model/plain-text.ts';
import { escapeMarkup } from './escape.ts';

/** The width of the picture's own units; on screen it fills the page. */
const WIDTH = 480;

/**
 * A chart as an inline picture, with what it shows in words for those who don't see it. The figures themselves stand in the
 * report's own table beside it.
 */
export function htmlChart({ alternative, chart }: ChartBlock, id: string, language: string): string {
  const { width, height, shapes } = drawChart(chart, WIDTH, estimatedWidth);
  return [
    // Where the page is narrower than the picture, the keyboard must reach what scrolls.
    `<figure${language} role="img" tabindex="0" aria-labelledby="${id}">`,
    `<svg aria-hidden="true" viewBox="0 0 ${number(width)} ${number(height)}">`,
    `<desc id="${id}">${escapeMarkup(plainText(alternative))}</desc>`,
    ...shapes.map(shapeMarkup),
    '</svg>',
    '</figure>',
  ].join('\n');
}

function shapeMarkup(shape: Shape): string {
  const name = `class="${shape.role}"`;
  switch (shape.shape) {
    case 'rect':
      return `<rect ${name}${numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height })}/>`;
    case 'line':
      return `<line ${name}${numbers({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })}/>`;
    case 'circle':
      return `<circle ${name}${numbers({ cx: shape.cx, cy: shape.cy, r: shape.r })}/>`;
    case 'text': {
      const place = numbers({ x: shape.x, y: shape.y, 'font-size': shape.size });
      return `<text ${name}${place} text-anchor="${shape.anchor}">${escapeMarkup(plainText(shape.text))}</text>`;
    }
  }
}

function numbers(attributes: Readonly<Record<string, number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${number(value)}"`)
    .join('');
}

/** Two decimals are a tenth of what an eye can tell. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
