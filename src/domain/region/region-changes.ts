import type { Editions } from '../compare/editions.ts';
import { itemFates } from '../compare/item-fates.ts';
import { mappingBetween } from '../compare/item-mapping.ts';
import { compareFractions, type Fraction, fraction, subtractFractions } from '../scoring/fraction.ts';
import { scoreOfLevels } from '../scoring/score.ts';
import { municipalityKey, type RegionRow } from './gather-region.ts';
import { type MiddleAndSpread, middleAndSpread } from './middle-and-spread.ts';
import type { RegionMember } from './region-member.ts';

/** A municipality from one year to another, over the items judged in both (YR2). */
export interface MemberChange {
  readonly older: string;
  readonly newer: string;
  /** Newer − older, −100…100; null when nothing is comparable. */
  readonly change: Fraction | null;
  /** How many items it rests on. */
  readonly compared: number;
  readonly risen: number;
  readonly fallen: number;
}

export interface RegionChanges {
  readonly olderYear: number;
  readonly newerYear: number;
  /** Municipalities with a round in both years, in the order of the newer rows. */
  readonly members: readonly MemberChange[];
  readonly spread: MiddleAndSpread | null;
  readonly risen: number;
  readonly fallen: number;
  readonly same: number;
}

/**
 * The change between two years of the municipalities that have both (YR1, YR2). Those that may not be named are left out: their
 * years can't be put together.
 */
export function regionChanges(
  rows: readonly RegionRow[],
  olderYear: number,
  newerYear: number,
  history: Editions | null,
): RegionChanges {
  const inYear = (year: number) => rows.map(({ member }) => member).filter((member) => member.year === year);
  const olderByKey = new Map(inYear(olderYear).map((member) => [municipalityKey(member), member]));
  const members = inYear(newerYear).flatMap((newer) => {
    const key = municipalityKey(newer);
    const older = key === null ? undefined : olderByKey.get(key);
    return older ? [memberChange(older, newer, history)] : [];
  });
  const changes = members.flatMap(({ change }) => change ?? []);
  const count = (direction: number) =>
    changes.filter((change) => Math.sign(compareFractions(change, fraction(0))) === direction).length;
  return {
    olderYear,
    newerYear,
    members,
    spread: middleAndSpread(changes),
    risen: count(1),
    fallen: count(-1),
    same: count(0),
  };
}

function memberChange(older: RegionMember, newer: RegionMember, history: Editions | null): MemberChange {
  const { ofNewer } = itemFates(mappingBetween(older.checklist, newer.checklist, history));
  const sums = { older: 0, newer: 0, compared: 0, risen: 0, fallen: 0 };
  for (const [item, now] of newer.answers) {
    const before = older.answers.get(item);
    if (now.kind !== 'level' || before?.kind !== 'level' || ofNewer(item).why !== null) continue;
    sums.older += before.level;
    sums.newer += now.level;
    sums.compared += 1;
    if (now.level > before.level) sums.risen += 1;
    if (now.level < before.level) sums.fallen += 1;
  }
  const [from, to] = [scoreOfLevels(sums.older, sums.compared), scoreOfLevels(sums.newer, sums.compared)];
  return {
    older: older.round,
    newer: newer.round,
    change: from && to && subtractFractions(to, from),
    compared: sums.compared,
    risen: sums.risen,
    fallen: sums.fallen,
  };
}
