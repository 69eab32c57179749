import { expect, it } from 'vitest';
import { extremeAreas } from '#domain/scoring/extreme-areas.ts';
import { fraction } from '#domain/scoring/fraction.ts';
import type { AreaScore } from '#domain/scoring/score-round.ts';

const area = (areaId: string, score: readonly [number, number] | null): AreaScore => ({
  areaId,
  score: score && fraction(...score),
  band: null,
  coverage: { judged: 1, of: 1 },
  status: 'scored',
});

it('[RP1] the strongest and the weakest areas are named, all of them where several share a score', () => {
  const areas = [area('a', [100, 3]), area('b', [200, 3]), area('c', [100, 3]), area('d', null), area('e', [50, 1])];
  expect(extremeAreas(areas)).toEqual({ strongest: ['b'], weakest: ['a', 'c'] });
});

it('[RP1] nothing is named when all areas share one score or none has one', () => {
  expect(extremeAreas([area('a', [50, 1]), area('b', [100, 2])])).toEqual({ strongest: [], weakest: [] });
  expect(extremeAreas([area('a', null)])).toEqual({ strongest: [], weakest: [] });
});

it('[SC1] scores that only look equal when rounded are told apart', () => {
  expect(extremeAreas([area('a', [6666, 100]), area('b', [200, 3])])).toEqual({ strongest: ['b'], weakest: ['a'] });
});
