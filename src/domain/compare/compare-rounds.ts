import type { Level } from '../checklist/checklist.ts';
import type { AreaInScope, Scope } from '../checklist/items-in-scope.ts';
import type { Answer } from '../round/answer.ts';
import { type Fraction, subtractFractions } from '../scoring/fraction.ts';
import { type Score, scoreOfLevels } from '../scoring/score.ts';
import type { Editions } from './editions.ts';
import { type EditionReason, itemFates } from './item-fates.ts';
import { type EditionName, mappingBetween } from './item-mapping.ts';
import { type TotalChange, totalOfAreas, totalOfItems } from './total-change.ts';

/** One year's round, as far as comparing needs it. */
export interface YearAnswers {
  readonly year: number;
  /** Id of the round and when it was made, in milliseconds: two rounds of one year are told apart by them (JN7). */
  readonly round?: string;
  readonly madeAt?: number;
  /** The edition it was answered on (JN10). */
  readonly checklist: EditionName;
  readonly scope: Scope;
  /** What the round asks: its scope and place decide. */
  readonly areas: readonly AreaInScope[];
  /** Effective answers by item id. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** What a year has to say of an item. */
export type YearCell =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'not-judged' | 'not-applicable' | 'not-asked' };

/** Why no change can be given: the item changed between editions, or one of the years has no level for it (YR2). */
export type Incomparable = EditionReason | 'not-asked' | 'not-applicable' | 'not-judged';

/** A statement that either year asks; each stands once, so that no level is shown or counted twice. */
export interface ItemComparison {
  readonly itemId: string;
  /** As the newer year has it, else the older one. */
  readonly areaId: string;
  readonly older: YearCell;
  readonly newer: YearCell;
  /** Newer level − older level; null when not comparable. */
  readonly change: number | null;
  readonly why: Incomparable | null;
  /** Of a split or merged item: what it became, or what it came of, in the other year's edition. */
  readonly related: readonly string[];
}

/** Scores over the items judged in both years only; null when there is none. */
export interface ComparedScores {
  readonly older: Score | null;
  readonly newer: Score | null;
  /** Newer − older, −100…100. */
  readonly change: Fraction | null;
  /** How many items the figures rest on, and how many either year asks (YR2). */
  readonly compared: number;
  readonly of: number;
}

export interface AreaComparison extends ComparedScores {
  readonly areaId: string;
}

export interface Comparison {
  readonly olderYear: number;
  readonly newerYear: number;
  /** In the order of the newer checklist; items that only the older year has stand last in their area. */
  readonly items: readonly ItemComparison[];
  /** Empty when either round is a short one: it has no area scores (AN7). */
  readonly areas: readonly AreaComparison[];
  /** Largest change first, then in the order of `items` (YR3). */
  readonly improved: readonly ItemComparison[];
  readonly declined: readonly ItemComparison[];
  /** How many statements all figures rest on, and how many either year asks: «43 of 46». */
  readonly share: Pick<ComparedScores, 'compared' | 'of'>;
  readonly total: TotalChange;
}

/**
 * Compares two rounds item by item and area by area (YR1, YR2). Without the history of the editions, rounds on different
 * ones have nothing comparable: no figure is better than a wrong one.
 */
export function compareRounds(older: YearAnswers, newer: YearAnswers, history: Editions | null = null): Comparison {
  const items = comparedItems(older, newer, history);
  const hasAreas = older.scope === 'full' && newer.scope === 'full';
  const areas = (hasAreas ? [...new Set(items.map((item) => item.areaId))] : []).map((areaId) => {
    const own = items.filter((item) => item.areaId === areaId);
    const applies = own.filter(({ newer: { kind } }) => kind === 'level' || kind === 'not-judged').length;
    return { areaId, ...comparedScores(own), applies };
  });
  const whole = comparedScores(items);
  const byChange = (direction: 1 | -1) =>
    items
      .filter((item) => (item.change ?? 0) * direction > 0)
      .sort((a, b) => ((b.change ?? 0) - (a.change ?? 0)) * direction);
  return {
    olderYear: older.year,
    newerYear: newer.year,
    items,
    areas: areas.map(({ applies: _, ...figures }) => figures),
    improved: byChange(1),
    declined: byChange(-1),
    share: { compared: whole.compared, of: whole.of },
    total: hasAreas ? totalOfAreas(areas) : totalOfItems({ ...whole, applies: askedInBoth(items) }),
  };
}

/** The years from oldest to newest (YR6); two rounds of one year as they were made. */
export function inYearOrder<T extends { readonly year: number; readonly madeAt?: number }>(rounds: readonly T[]): T[] {
  return [...rounds].sort((a, b) => a.year - b.year || (a.madeAt ?? 0) - (b.madeAt ?? 0));
}

/** Each year against the one before it, oldest first (YR1, YR6); empty for fewer than two. */
export function compareYears(rounds: readonly YearAnswers[], history: Editions | null = null): Comparison[] {
  const ordered = inYearOrder(rounds);
  return ordered.slice(1).flatMap((newer, index) => {
    const older = ordered[index];
    return older ? [compareRounds(older, newer, history)] : [];
  });
}

function comparedItems(older: YearAnswers, newer: YearAnswers, history: Editions | null): ItemComparison[] {
  const fates = itemFates(mappingBetween(older.checklist, newer.checklist, history));
  const asks = (year: YearAnswers) =>
    year.areas.flatMap((area) => area.items.map((item) => ({ itemId: item.id, areaId: area.id })));
  const now = asks(newer);
  const nowIds = new Set(now.map(({ itemId }) => itemId));
  const rows = [...now, ...asks(older).filter(({ itemId }) => !nowIds.has(itemId))];
  const areaOrder = [...new Set([...newer.areas, ...older.areas].map((area) => area.id))];
  const inOlder = cellsOf(older);
  const inNewer = cellsOf(newer);
  return rows
    .map(({ itemId, areaId }) => {
      const cells = { older: inOlder(itemId), newer: inNewer(itemId) };
      const fate = nowIds.has(itemId) ? fates.ofNewer(itemId) : fates.ofOlder(itemId);
      const why = fate.why ?? whyIncomparable(cells.older, cells.newer);
      const change =
        why === null && cells.older.kind === 'level' && cells.newer.kind === 'level'
          ? cells.newer.level - cells.older.level
          : null;
      return { itemId, areaId, ...cells, change, why, related: fate.related };
    })
    .sort((a, b) => areaOrder.indexOf(a.areaId) - areaOrder.indexOf(b.areaId));
}

/** How many items both years ask, without those that don't apply in the newer one. */
function askedInBoth(items: readonly ItemComparison[]): number {
  return items.filter(
    ({ older, newer }) => older.kind !== 'not-asked' && (newer.kind === 'level' || newer.kind === 'not-judged'),
  ).length;
}

/** What the year has to say of an item, by its id. */
function cellsOf(round: YearAnswers): (itemId: string) => YearCell {
  const asked = new Set(round.areas.flatMap((area) => area.items.map((item) => item.id)));
  return (itemId) => {
    if (!asked.has(itemId)) return { kind: 'not-asked' };
    const answer = round.answers.get(itemId);
    if (answer?.kind === 'level') return { kind: 'level', level: answer.level };
    return { kind: answer?.kind === 'not-applicable' ? 'not-applicable' : 'not-judged' };
  };
}

function whyIncomparable(older: YearCell, newer: YearCell): Incomparable | null {
  const kinds = [older.kind, newer.kind];
  return (['not-asked', 'not-applicable', 'not-judged'] as const).find((kind) => kinds.includes(kind)) ?? null;
}

function comparedScores(items: readonly ItemComparison[]): ComparedScores {
  const compared = items.filter((item) => item.change !== null);
  const sum = (year: 'older' | 'newer') =>
    compared.reduce((total, { [year]: cell }) => total + (cell.kind === 'level' ? cell.level : 0), 0);
  const older = scoreOfLevels(sum('older'), compared.length);
  const newer = scoreOfLevels(sum('newer'), compared.length);
  const change = older && newer ? subtractFractions(newer, older) : null;
  return { older, newer, change, compared: compared.length, of: items.length };
}
