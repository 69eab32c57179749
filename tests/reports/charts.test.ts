import { describe, expect, it } from 'vitest';
import { type AreaBar, areaBars } from '#reports/charts/area-bars.ts';
import type { Picture, Shape } from '#reports/charts/shapes.ts';
import { yearLines } from '#reports/charts/year-lines.ts';

const width = (text: string, size: number) => text.length * size * 0.5;
const bar = (changes: Partial<AreaBar>): AreaBar => ({
  code: '1',
  name: 'Osa-alue',
  score: 50,
  previous: null,
  band: 'middle',
  value: '50',
  bandWord: 'kehitettävää',
  note: '6/6 arvioitu',
  partial: false,
  ...changes,
});
const draw = (bars: readonly AreaBar[], room = 480): Picture =>
  areaBars({ bars, previousWord: 'vuosi 2025' }, room, width);
const rects = (picture: Picture, role: string) =>
  picture.shapes.filter((shape): shape is Shape & { shape: 'rect' } => shape.shape === 'rect' && shape.role === role);
const texts = (picture: Picture) => picture.shapes.flatMap((shape) => (shape.shape === 'text' ? shape.text : []));

describe('the bars of the areas', () => {
  it('[SC1] are as long as their scores on one scale', () => {
    const [full, half, low] = rects(draw([bar({ score: 100 }), bar({ score: 50 }), bar({ score: 25 })]), 'bar');
    expect(half?.width).toBeCloseTo((full?.width ?? 0) / 2);
    expect(low?.width).toBeCloseTo((full?.width ?? 0) / 4);
  });

  it('[SC5] tell the band by word and by filled marks', () => {
    const filled = (band: AreaBar['band']) => rects(draw([bar({ band })]), 'meter').length;
    expect([filled('low'), filled('middle'), filled('high'), filled(null)]).toEqual([1, 2, 3, 0]);
    expect(texts(draw([bar({ bandWord: 'alussa' })]))).toContain('alussa');
  });

  it('[SC3] show no bar where there is no score, and another tone where it is partial', () => {
    const picture = draw([bar({ score: null, band: null, value: 'Ei pisteitä' })]);
    expect(rects(picture, 'bar')).toHaveLength(0);
    expect(texts(picture)).toContain('Ei pisteitä');
    expect(rects(draw([bar({ partial: true })]), 'bar-partial')).toHaveLength(1);
  });

  it('[YR1] mark last year’s score on the same scale and explain the mark', () => {
    const picture = draw([bar({ score: 80, previous: 40 })]);
    const [mark] = rects(picture, 'previous');
    const [now] = rects(picture, 'bar');
    expect((mark?.x ?? 0) + 1.25 - (now?.x ?? 0)).toBeCloseTo((now?.width ?? 0) / 2);
    expect(texts(picture)).toContain('vuosi 2025');
  });

  it.each([260, 480, 800])('[EV2] stay inside a width of %i and do not overlap downwards', (room) => {
    const name = 'Mielenterveyden edistäminen koko kunnan tehtävänä';
    const picture = draw([bar({ name }), bar({ name, score: 100, value: '100' })], room);
    for (const shape of picture.shapes) {
      if (shape.shape === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(room);
      if (shape.shape === 'text' && shape.anchor === 'start') {
        expect(shape.x + width(shape.text, shape.size)).toBeLessThanOrEqual(room + 1);
        expect(shape.y).toBeLessThanOrEqual(picture.height);
      }
    }
    const [first, second] = rects(picture, 'track');
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
  });
});

describe('the lines of the years', () => {
  const line = (scores: (number | null)[]) => ({
    code: '1',
    name: 'Osa-alue',
    scores,
    values: scores.map((score) => (score === null ? '' : String(score))),
  });
  const points = (picture: Picture) => picture.shapes.flatMap((shape) => (shape.shape === 'circle' ? shape : []));

  it('[YR6] run from the oldest at the left to the newest at the right, higher scores higher up', () => {
    const picture = yearLines({ years: [2024, 2025, 2026], lines: [line([20, 40, 90])] }, 480, width);
    const [first, second, third] = points(picture);
    expect(first?.cx).toBeLessThan(second?.cx ?? 0);
    expect(second?.cx).toBeLessThan(third?.cx ?? 0);
    expect(third?.cy).toBeLessThan(first?.cy ?? 0);
    const labelled = picture.shapes.flatMap((shape) => (shape.shape === 'text' && shape.role === 'muted' ? shape : []));
    expect(labelled.map(({ text, x }) => [text, x])).toEqual([
      ['2024', first?.cx],
      ['2025', second?.cx],
      ['2026', third?.cx],
    ]);
  });

  it('[YR1] leave a gap where a year has no score', () => {
    const picture = yearLines({ years: [2024, 2025, 2026], lines: [line([20, null, 90])] }, 480, width);
    expect(points(picture)).toHaveLength(2);
    expect(picture.shapes.filter((shape) => shape.shape === 'line' && shape.role === 'line')).toHaveLength(0);
  });

  it('[YR2] are not joined where the two years asked something else', () => {
    const broken = { ...line([20, 40, 90]), joined: [false, false, true] };
    const picture = yearLines({ years: [2024, 2025, 2026], lines: [broken] }, 480, width);
    const lines = picture.shapes.flatMap((shape) => (shape.shape === 'line' && shape.role === 'line' ? shape : []));
    const [, second, third] = points(picture);
    expect(lines.map(({ x1, x2 }) => [x1, x2])).toEqual([[second?.cx, third?.cx]]);
  });

  it('[YR6] two rounds of one year have a place each, named as they are called', () => {
    const picture = yearLines(
      { years: [2025, 2025, 2026], labels: ['2025 (1)', '2025 (2)', '2026'], lines: [line([20, 40, 90])] },
      480,
      width,
    );
    expect(new Set(points(picture).map(({ cx }) => cx)).size).toBe(3);
    expect(
      picture.shapes.flatMap((shape) => (shape.shape === 'text' && shape.role === 'muted' ? shape.text : [])),
    ).toEqual(['2025 (1)', '2025 (2)', '2026']);
  });

  it.each([150, 200, 480])(
    '[YR1] of ten years write no label over another at a width of %i, and always the newest',
    (room) => {
      const years = Array.from({ length: 10 }, (_, index) => 2017 + index);
      const scores = years.map((_, index) => 33.3 + index);
      const picture = yearLines({ years, lines: [line(scores)] }, room, width);
      expect(points(picture)).toHaveLength(10);
      for (const role of ['muted', 'label'] as const) {
        const texts = picture.shapes.flatMap((shape) => (shape.shape === 'text' && shape.role === role ? shape : []));
        expect(texts.at(-1)?.text).toBe(role === 'muted' ? '2026' : '42.3');
        texts.slice(1).forEach((text, index) => {
          const before = texts[index];
          const room = (width(text.text, text.size) + width(before?.text ?? '', text.size)) / 2;
          expect(text.x - (before?.x ?? 0)).toBeGreaterThanOrEqual(room);
        });
      }
    },
  );

  it('[RP2] no line of the scale runs through a value, wherever it stands', () => {
    for (let score = 0; score <= 100; score++) {
      const picture = yearLines({ years: [2024, 2025, 2026], lines: [line([score, 100 - score, 60])] }, 480, width);
      const values = picture.shapes.flatMap((shape) => (shape.shape === 'text' && shape.role === 'label' ? shape : []));
      const grid = picture.shapes.flatMap((shape) => (shape.shape === 'line' && shape.role === 'grid' ? shape : []));
      expect(values).toHaveLength(3);
      expect(grid.length).toBeGreaterThanOrEqual(4);
      for (const { x, y, size, text } of values) {
        const half = width(text, size) / 2;
        // Digits stand on the base line and are 0.7 of the size high.
        const crossed = grid.filter(
          (one) => one.y1 < y && one.y1 > y - size * 0.7 && one.x1 < x + half && one.x2 > x - half,
        );
        expect(crossed, `${text} of ${score}`).toEqual([]);
      }
    }
  });

  it('[YR1] stand in one column on a narrow screen and in three on a wide one', () => {
    const lines = Array.from({ length: 7 }, () => line([20, 40]));
    const columns = (room: number) =>
      new Set(points(yearLines({ years: [2025, 2026], lines }, room, width)).map(({ cx }) => Math.round(cx))).size / 2;
    expect([columns(280), columns(520)]).toEqual([1, 3]);
  });
});
