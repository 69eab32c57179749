import { type Fraction, meanOfFractions, subtractFractions } from '../scoring/fraction.ts';
import type { Score } from '../scoring/score.ts';
import { AREAS_FOR_TOTAL } from '../scoring/score-round.ts';

/** How the total changed, by the rule of the total itself (SC1), over statements judged in both years (YR2). */
export interface TotalChange {
  /** Areas of two full rounds; with a short round the statements themselves (AN7). */
  readonly over: 'areas' | 'items';
  /** All three null: nothing is comparable, or fewer than four areas are. */
  readonly older: Score | null;
  readonly newer: Score | null;
  /** Newer − older, −100…100. */
  readonly change: Fraction | null;
  /** Areas of which less than half of what the newer year asks and applies can be compared (SC3); empty over statements. */
  readonly leftOutAreas: readonly string[];
}

interface ComparedArea {
  readonly areaId: string;
  readonly older: Score | null;
  readonly newer: Score | null;
  readonly compared: number;
  /** How many statements the newer year asks, without those that don't apply. */
  readonly applies: number;
}

/** Where nothing changed but the answers, the change of this year's total from last year's. */
export function totalOfAreas(areas: readonly ComparedArea[]): TotalChange {
  const isIn = ({ compared, applies }: ComparedArea) => compared > 0 && compared * 2 >= applies;
  const inTotal = areas.filter(isIn);
  const mean = (year: 'older' | 'newer') =>
    inTotal.length < AREAS_FOR_TOTAL ? null : meanOfFractions(inTotal.flatMap((area) => area[year] ?? []));
  return {
    over: 'areas',
    ...withChange(mean('older'), mean('newer')),
    leftOutAreas: areas.filter((area) => !isIn(area)).map(({ areaId }) => areaId),
  };
}

/** `applies`: of what both years ask, without what doesn't apply in the newer one. Of less than half of it there is no total. */
export function totalOfItems({ older, newer, compared, applies }: Omit<ComparedArea, 'areaId'>): TotalChange {
  const isEnough = compared > 0 && compared * 2 >= applies;
  return { over: 'items', ...(isEnough ? withChange(older, newer) : withChange(null, null)), leftOutAreas: [] };
}

function withChange(older: Score | null, newer: Score | null) {
  return { older, newer, change: older && newer ? subtractFractions(newer, older) : null };
}
