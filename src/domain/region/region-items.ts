import { DEFAULT_TARGET } from '../recommend/findings.ts';
import { compareFractions, fraction } from '../scoring/fraction.ts';
import type { RegionRow } from './gather-region.ts';
import type { RegionBase } from './region-base.ts';

/** What the municipalities say of one statement, as far as they can be compared on it. */
export interface RegionItem {
  readonly item: string;
  readonly area: string;
  /** How many have given a level. */
  readonly judged: number;
  /** How many of those are below their own target (RE1). */
  readonly below: number;
  /** Sum of target − level over those below. */
  readonly missing: number;
  /** How many said «cannot say». */
  readonly unknown: number;
  /** How many stand on each level. */
  readonly levels: readonly [number, number, number, number];
  /** Rounds on the highest level: who may teach others. */
  readonly established: readonly string[];
}

/** Every item of the base, in its order. */
export function regionItems(rows: readonly RegionRow[], base: RegionBase): RegionItem[] {
  const counted = rows.map(({ member }) => ({ member, comparable: base.comparable(member) }));
  return base.areas.flatMap(({ area, items }) =>
    items.map((item) => {
      const levels: [number, number, number, number] = [0, 0, 0, 0];
      const found = { judged: 0, below: 0, missing: 0, unknown: 0 };
      const established: string[] = [];
      for (const { member, comparable } of counted) {
        if (comparable && !comparable.has(item)) continue;
        const answer = member.answers.get(item);
        if (answer?.kind === 'unknown') found.unknown += 1;
        if (answer?.kind !== 'level') continue;
        const missing = (member.targets.get(item) ?? DEFAULT_TARGET) - answer.level;
        found.judged += 1;
        levels[answer.level] += 1;
        if (answer.level === 3) established.push(member.round);
        if (missing > 0) {
          found.below += 1;
          found.missing += missing;
        }
      }
      return { item, area, ...found, levels, established };
    }),
  );
}

/** A gap that one municipality has alone is no common one. */
const FEWEST = 2;

/**
 * Items below target in at least half of the municipalities that have judged them, and in two at least (RG2). Where most are
 * below stands first, then where the larger share is, then where more is missing, then the order of the checklist.
 */
export function commonGaps(items: readonly RegionItem[]): RegionItem[] {
  return items
    .filter(({ below, judged }) => below >= FEWEST && below * 2 >= judged)
    .sort(
      (a, b) =>
        b.below - a.below ||
        compareFractions(fraction(b.below, b.judged), fraction(a.below, a.judged)) ||
        b.missing - a.missing,
    );
}

/** Items that at least half of those who answered can't judge, and two at least: something to find out together. */
export function commonUnknowns(items: readonly RegionItem[]): RegionItem[] {
  return items
    .filter(({ unknown, judged }) => unknown >= FEWEST && unknown >= judged)
    .sort((a, b) => b.unknown - a.unknown);
}
