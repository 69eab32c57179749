import type { AreaInScope, Scope } from '../checklist/items-in-scope.ts';
import type { Answer } from '../round/answer.ts';
import { type Coverage, type CoverageStatus, coverageOf, coverageStatus, type Tally, tallyOf } from './coverage.ts';
import { meanOfFractions } from './fraction.ts';
import { type Band, bandOf, type Score, scoreOfLevels } from './score.ts';

/** `score` and `band` are null when too little is judged or nothing applies. */
export interface AreaScore {
  readonly areaId: string;
  readonly score: Score | null;
  readonly band: Band | null;
  readonly coverage: Coverage;
  readonly status: CoverageStatus;
}

/** An area that does not enter the total, and why. */
export interface LeftOutArea {
  readonly areaId: string;
  readonly why: 'too-little' | 'nothing-applies';
}

/**
 * `over`: of the full round a mean of area scores, of the short round a mean of its items (AN7). A total that is null says
 * why: fewer than four areas have a score, or too few of the short round's items are judged, or none applies.
 */
export interface TotalScore {
  readonly over: 'areas' | 'items';
  readonly score: Score | null;
  readonly band: Band | null;
  readonly missing: 'too-few-areas' | 'too-little' | 'nothing-applies' | null;
  readonly includedAreas: readonly string[];
  readonly leftOutAreas: readonly LeftOutArea[];
}

export interface RoundScore {
  readonly scope: Scope;
  /** In the order of the checklist; empty in a short round (AN7). */
  readonly areas: readonly AreaScore[];
  readonly total: TotalScore;
  /** Over all items of the round. */
  readonly coverage: Coverage;
  readonly status: CoverageStatus;
  readonly tally: Tally;
}

export interface RoundToScore {
  readonly areas: readonly AreaInScope[];
  readonly scope: Scope;
  /** Effective answers by item id. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** From so many scored areas up a total is shown (SC1). */
export const AREAS_FOR_TOTAL = 4;

/** All figures of a round. Computed each time, never stored. */
export function scoreRound({ areas, scope, answers }: RoundToScore): RoundScore {
  const items = areas.flatMap((area) => area.items);
  const whole = scoreItems(tallyOf(items, answers));
  const areaScores = scope === 'short' ? [] : areas.map((area) => scoreArea(area, answers));
  return {
    scope,
    areas: areaScores,
    total: scope === 'short' ? totalOverItems(whole) : totalOverAreas(areaScores),
    coverage: whole.coverage,
    status: whole.status,
    tally: tallyOf(items, answers),
  };
}

export function scoreArea(area: AreaInScope, answers: ReadonlyMap<string, Answer>): AreaScore {
  return { areaId: area.id, ...scoreItems(tallyOf(area.items, answers)) };
}

/** The figures of any set of items. */
export function scoreItems(tally: Tally): Omit<AreaScore, 'areaId'> {
  const coverage = coverageOf(tally);
  const status = coverageStatus(coverage);
  const hasScore = status === 'scored' || status === 'partial';
  const score = hasScore ? scoreOfLevels(tally.sumOfLevels, tally.judged) : null;
  return { score, band: score && bandOf(score), coverage, status };
}

/** The total of a full round (SC1). */
export function totalOverAreas(areas: readonly AreaScore[]): TotalScore {
  const included = areas.filter((area) => area.score !== null);
  const score =
    included.length < AREAS_FOR_TOTAL ? null : meanOfFractions(included.flatMap((area) => area.score ?? []));
  return {
    over: 'areas',
    score,
    band: score && bandOf(score),
    missing: score ? null : 'too-few-areas',
    includedAreas: included.map((area) => area.areaId),
    leftOutAreas: areas.flatMap(({ areaId, status }) =>
      status === 'too-little' || status === 'nothing-applies' ? [{ areaId, why: status }] : [],
    ),
  };
}

/** The total of a short round (AN7). */
export function totalOverItems({ score, band, status }: Omit<AreaScore, 'areaId'>): TotalScore {
  const missing = status === 'too-little' || status === 'nothing-applies' ? status : null;
  return { over: 'items', score, band, missing, includedAreas: [], leftOutAreas: [] };
}
