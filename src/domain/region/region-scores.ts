import type { Coverage, CoverageStatus, Tally } from '../scoring/coverage.ts';
import type { Band, Score } from '../scoring/score.ts';
import { scoreItems, type TotalScore, totalOverAreas, totalOverItems } from '../scoring/score-round.ts';
import type { RegionRow } from './gather-region.ts';
import { type MiddleAndSpread, middleAndSpread } from './middle-and-spread.ts';
import type { BaseArea, RegionBase } from './region-base.ts';
import type { MemberArea, RegionMember } from './region-member.ts';

/** An area of a municipality. */
export interface RegionCell {
  readonly area: string;
  readonly score: Score | null;
  readonly band: Band | null;
  readonly coverage: Coverage;
  /** `short-round`: ten items give no area scores (AN7). `not-comparable`: under half of the area can be compared (RG2). */
  readonly status: CoverageStatus | 'short-round' | 'not-comparable';
}

export interface RegionScores {
  readonly row: RegionRow;
  /** In the order of the base. */
  readonly cells: readonly RegionCell[];
  readonly total: TotalScore;
  /** How many items of the base its figures may rest on; null: its edition is the base, all of them. */
  readonly comparable: { readonly items: number; readonly of: number } | null;
}

export interface AreaSpread {
  readonly area: string;
  /** Null where no municipality has a score. */
  readonly spread: MiddleAndSpread | null;
}

/**
 * Municipality × area (RG2). On the base's own edition the figures are those of the municipality's results screen; on another
 * one they rest on the comparable items only.
 */
export function regionScores(rows: readonly RegionRow[], base: RegionBase): RegionScores[] {
  return rows.map((row) => {
    const comparable = base.comparable(row.member);
    const areas = comparable ? comparableAreas(row.member, base, comparable) : row.member.areas;
    const cells = base.areas.map((area) => cellOf(area, areas, row.member, comparable));
    const asked = base.areas.flatMap(({ items }) => items).length;
    return {
      row,
      cells,
      total: totalOf(cells, areas, row.member),
      comparable: comparable && { items: comparable.size, of: asked },
    };
  });
}

export function areaSpreads(scores: readonly RegionScores[], base: RegionBase): AreaSpread[] {
  return base.areas.map(({ area }, index) => ({
    area,
    spread: middleAndSpread(scores.flatMap(({ cells }) => cells[index]?.score ?? [])),
  }));
}

/** A short round's total is over items (AN7): it is no figure beside the others. */
export function totalSpread(scores: readonly RegionScores[]): MiddleAndSpread | null {
  return middleAndSpread(scores.flatMap(({ total }) => (total.over === 'areas' && total.score ? [total.score] : [])));
}

function comparableAreas(member: RegionMember, base: RegionBase, comparable: ReadonlySet<string>): MemberArea[] {
  const named = new Set(member.areas.flatMap(({ items }) => items));
  // A sharing file doesn't name what nobody answered.
  const isAsked = (item: string) => member.version.kind === 'sharing' || named.has(item);
  return base.areas.map(({ area, items }) => {
    const asked = items.filter((item) => comparable.has(item) && isAsked(item));
    return { area, items: asked, asked: asked.length };
  });
}

function cellOf(
  { area, items }: BaseArea,
  areas: readonly MemberArea[],
  member: RegionMember,
  comparable: ReadonlySet<string> | null,
): RegionCell {
  const own = areas.find((one) => one.area === area) ?? { area, items: [], asked: 0 };
  const figures = scoreItems(tallyOfMember([own], member));
  const none = { area, score: null, band: null, coverage: figures.coverage };
  if (member.scope === 'short') return { ...none, status: 'short-round' };
  if (comparable && items.filter((item) => comparable.has(item)).length * 2 < items.length) {
    return { ...none, status: 'not-comparable' };
  }
  return { area, ...figures };
}

function totalOf(cells: readonly RegionCell[], areas: readonly MemberArea[], member: RegionMember): TotalScore {
  if (member.scope === 'short') return totalOverItems(scoreItems(tallyOfMember(areas, member)));
  return totalOverAreas(
    cells.map(({ area, score, band, coverage, status }) => ({
      areaId: area,
      ...{ score, band, coverage },
      status: status === 'not-comparable' || status === 'short-round' ? 'too-little' : status,
    })),
  );
}

/** As `tallyOf`, where a sharing file doesn't name what is unanswered. */
function tallyOfMember(areas: readonly MemberArea[], { answers }: RegionMember): Tally {
  const tally = { asked: 0, judged: 0, unknown: 0, unanswered: 0, notApplicable: 0, sumOfLevels: 0 };
  for (const { items, asked } of areas) {
    tally.asked += asked;
    for (const item of items) {
      const answer = answers.get(item);
      if (answer?.kind === 'level') {
        tally.judged += 1;
        tally.sumOfLevels += answer.level;
      } else if (answer?.kind === 'unknown') tally.unknown += 1;
      else if (answer?.kind === 'not-applicable') tally.notApplicable += 1;
    }
  }
  return { ...tally, unanswered: tally.asked - tally.judged - tally.unknown - tally.notApplicable };
}
