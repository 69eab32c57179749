import type { Level } from '../checklist/checklist.ts';
import type { Round } from '../round/round.ts';
import { lowerMedian } from './effective-answer.ts';
import { type GivenAnswer, givenAnswersOf } from './given-answers.ts';

/**
 * How the answers to an item lie: nobody answered · one answered · nobody could judge it · all gave the same level ·
 * views differ.
 */
export type SpreadKind = 'unanswered' | 'single' | 'unjudged' | 'unanimous' | 'differing';

/** What the respondents said of one item (GR5). */
export interface Spread {
  readonly item: string;
  readonly kind: SpreadKind;
  readonly given: readonly GivenAnswer[];
  /** Respondents who answered the item. */
  readonly n: number;
  /** How many gave each level, from 0 to 3. */
  readonly levels: readonly [number, number, number, number];
  readonly notApplicable: number;
  readonly unknown: number;
  /** The lowest and the highest level given, or null where there is none. */
  readonly lowest: Level | null;
  readonly highest: Level | null;
  readonly disagreement: Disagreement;
}

/** Compared part by part, in this order; more is more disagreement. */
export interface Disagreement {
  /** Highest level − lowest level; at least 1 where some gave a level and others say it doesn't apply. */
  readonly range: number;
  /** Sum of the distances from the lower median, and of how many levels: their quotient is the mean distance. */
  readonly distance: number;
  readonly of: number;
}

/** One for each of `items`, in their order. */
export function spreadsOf(round: Pick<Round, 'data'>, items: readonly string[]): Spread[] {
  const given = givenAnswersOf(round);
  return items.map((item) => spreadOf(item, given.get(item) ?? []));
}

export function spreadOf(item: string, given: readonly GivenAnswer[]): Spread {
  const levels = given.flatMap(({ answer }) => (answer.kind === 'level' ? answer.level : []));
  const count = (level: Level) => levels.filter((one) => one === level).length;
  const notApplicable = given.filter(({ answer }) => answer.kind === 'not-applicable').length;
  const lowest = levels.length > 0 ? (Math.min(...levels) as Level) : null;
  const highest = levels.length > 0 ? (Math.max(...levels) as Level) : null;
  const median = lowerMedian(levels);
  const range = (highest ?? 0) - (lowest ?? 0);
  return {
    item,
    kind: kindOf(given.length, levels.length, notApplicable, range),
    given,
    n: given.length,
    levels: [count(0), count(1), count(2), count(3)],
    notApplicable,
    unknown: given.length - levels.length - notApplicable,
    lowest,
    highest,
    disagreement: {
      range: levels.length > 0 && notApplicable > 0 ? Math.max(1, range) : range,
      distance: levels.reduce<number>((sum, level) => sum + Math.abs(level - median), 0),
      of: levels.length,
    },
  };
}

function kindOf(n: number, judged: number, notApplicable: number, range: number): SpreadKind {
  if (n === 0) return 'unanswered';
  if (n === 1) return 'single';
  // «Does not apply» from all is no agreement yet: only the group may take an item out of the figures (GR6).
  if (judged === 0 && notApplicable === 0) return 'unjudged';
  // «Cannot say» beside a level is no agreement on it either.
  return range === 0 && judged === n ? 'unanimous' : 'differing';
}

/** The largest differences first, then the largest share of «cannot say», then the order of the checklist (GR5). */
export function byDisagreement(spreads: readonly Spread[]): Spread[] {
  const place = new Map(spreads.map(({ item }, i) => [item, i]));
  return [...spreads].sort(
    (a, b) =>
      b.disagreement.range - a.disagreement.range ||
      compareShares(b.disagreement.distance, b.disagreement.of, a.disagreement.distance, a.disagreement.of) ||
      compareShares(b.unknown, b.n, a.unknown, a.n) ||
      (place.get(a.item) ?? 0) - (place.get(b.item) ?? 0),
  );
}

/** The largest share of «cannot say» first, then disagreement. */
export function byCannotSay(spreads: readonly Spread[]): Spread[] {
  const place = new Map(byDisagreement(spreads).map(({ item }, i) => [item, i]));
  return [...spreads].sort(
    (a, b) => compareShares(b.unknown, b.n, a.unknown, a.n) || (place.get(a.item) ?? 0) - (place.get(b.item) ?? 0),
  );
}

/** Sign of `a/ofA − b/ofB`, exactly; a share of nothing is 0. */
function compareShares(a: number, ofA: number, b: number, ofB: number): number {
  return a * Math.max(1, ofB) - b * Math.max(1, ofA);
}
