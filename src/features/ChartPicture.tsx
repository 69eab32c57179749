import { useEffect, useRef, useState } from 'react';
import { drawChart } from '#reports/charts/draw-chart.ts';
import type { Shape } from '#reports/charts/shapes.ts';
import type { ChartData } from '#reports/model/blocks.ts';
import styles from './ChartPicture.module.css';

/** How much larger the shapes are drawn on screen than on paper, where 1 unit is a point. */
const SCALE = 1.6;
const FIRST_WIDTH = 800;

interface ChartPictureProps {
  readonly chart: ChartData;
  /** What the chart shows, for those who don't see it; the figures themselves stand in the table beside. */
  readonly label: string;
}

/** A chart on screen: the same geometry as on paper, drawn anew when the width changes. */
export function ChartPicture({ chart, label }: ChartPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const { current } = box;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const picture = drawChart(chart, width / SCALE, textWidth);
  return (
    <div ref={box} className={styles.chart}>
      <svg
        className={styles.picture}
        role="img"
        aria-label={label}
        width={picture.width * SCALE}
        height={picture.height * SCALE}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
      >
        {picture.shapes.map((shape, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity; the whole picture is drawn anew
          <ShapeOnScreen key={index} shape={shape} />
        ))}
      </svg>
    </div>
  );
}

function ShapeOnScreen({ shape }: { readonly shape: Shape }) {
  const className = styles[shape.role];
  switch (shape.shape) {
    case 'rect':
      return <rect className={className} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />;
    case 'line':
      return <line className={className} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />;
    case 'circle':
      return <circle className={className} cx={shape.cx} cy={shape.cy} r={shape.r} />;
    case 'text':
      return (
        <text className={className} x={shape.x} y={shape.y} fontSize={shape.size} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}

/** Wide enough for Source Sans 3 and its stand-ins; a label that breaks a little early does no harm. */
function textWidth(text: string, size: number, strong: boolean): number {
  return text.length * size * (strong ? 0.54 : 0.5);
}
