import type { Level } from '../checklist/checklist.ts';
import type { Editions } from '../compare/editions.ts';
import { itemFates } from '../compare/item-fates.ts';
import { mappingBetween } from '../compare/item-mapping.ts';
import { totalOfAreas } from '../compare/total-change.ts';
import { compareFractions, type Fraction, fraction } from '../scoring/fraction.ts';
import { scoreOfLevels } from '../scoring/score.ts';
import { municipalityKey } from './gather-region.ts';
import { type MiddleAndSpread, middleAndSpread } from './middle-and-spread.ts';
import type { RegionMember } from './region-member.ts';

/** A municipality from one year to another, over the items judged in both (YR2). */
export interface MemberChange {
  readonly older: string;
  readonly newer: string;
  /**
   * Of its total, as its own comparison of years tells it; null where fewer than four areas can be compared (SC1), and with a
   * short round: a mean of its items is no figure beside the others (AN7).
   */
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
  all: readonly RegionMember[],
  olderYear: number,
  newerYear: number,
  history: Editions | null,
): RegionChanges {
  const inYear = (year: number) => all.filter((member) => member.year === year);
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
  const areas = newer.areas.map(({ area, items, asked }) => {
    const compared = items.flatMap((item) => {
      const [before, now] = [older.answers.get(item), newer.answers.get(item)];
      const isComparable = before?.kind === 'level' && now?.kind === 'level' && ofNewer(item).why === null;
      return isComparable ? [{ before: before.level, now: now.level }] : [];
    });
    const notApplicable = items.filter((item) => newer.answers.get(item)?.kind === 'not-applicable').length;
    return { areaId: area, compared, applies: asked - notApplicable };
  });
  const all = areas.flatMap(({ compared }) => compared);
  const isFull = older.scope === 'full' && newer.scope === 'full';
  const { change } = totalOfAreas(areas.map(({ compared, ...area }) => ({ ...area, ...scoresOf(compared) })));
  return {
    older: older.round,
    newer: newer.round,
    change: isFull ? change : null,
    compared: all.length,
    risen: all.filter(({ before, now }) => now > before).length,
    fallen: all.filter(({ before, now }) => now < before).length,
  };
}

function scoresOf(compared: readonly { readonly before: Level; readonly now: Level }[]) {
  const sum = (year: 'before' | 'now') => compared.reduce((total, { [year]: level }) => total + level, 0);
  const of = (year: 'before' | 'now') => scoreOfLevels(sum(year), compared.length);
  return { older: of('before'), newer: of('now'), compared: compared.length };
}
