import { compareFractions } from './fraction.ts';
import type { AreaScore } from './score-round.ts';

/** Area ids in the order of the checklist; several when they share the score. Empty when none or all have one score. */
export interface ExtremeAreas {
  readonly strongest: readonly string[];
  readonly weakest: readonly string[];
}

/** The areas that the one sentence of the results names. Compared exactly, so that screen and paper can't disagree. */
export function extremeAreas(areas: readonly AreaScore[]): ExtremeAreas {
  const scored = areas.flatMap(({ areaId, score }) => (score ? [{ areaId, score }] : []));
  const ranked = [...scored].sort((a, b) => compareFractions(b.score, a.score));
  const [first] = ranked;
  const last = ranked.at(-1);
  if (!first || !last || compareFractions(first.score, last.score) === 0) return { strongest: [], weakest: [] };
  const equalTo = (extreme: typeof first) =>
    scored.filter(({ score }) => compareFractions(score, extreme.score) === 0).map(({ areaId }) => areaId);
  return { strongest: equalTo(first), weakest: equalTo(last) };
}
