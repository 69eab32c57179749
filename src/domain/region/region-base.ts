import type { Checklist } from '../checklist/checklist.ts';
import type { Editions } from '../compare/editions.ts';
import { itemFates } from '../compare/item-fates.ts';
import { type EditionName, mappingBetween } from '../compare/item-mapping.ts';
import type { RegionMember } from './region-member.ts';

export interface BaseArea {
  readonly area: string;
  readonly items: readonly string[];
}

/** The edition that the picture is drawn on, and how the others are read on it. */
export interface RegionBase {
  readonly checklist: EditionName;
  readonly areas: readonly BaseArea[];
  /** The items of the base that a member's answers may be compared on; null: it has the same edition (RG2, YR2). */
  comparable(member: RegionMember): ReadonlySet<string> | null;
}

export interface RegionContent {
  /** The edition at hand; it gives areas and items their order. */
  readonly checklist: Checklist;
  /** Null: not known; then nothing of another edition is comparable. */
  readonly history: Editions | null;
}

/** The edition that most members have, of two as common the newer one; null for no members. */
export function regionBase(members: readonly RegionMember[], { checklist, history }: RegionContent): RegionBase | null {
  const counts = new Map<string, { readonly edition: EditionName; count: number }>();
  for (const member of members) {
    const key = JSON.stringify([member.checklist.id, member.checklist.edition]);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { edition: member.checklist, count: 1 });
  }
  const age = ({ edition }: EditionName) => history?.editions.findIndex((one) => one.edition === edition) ?? -1;
  const [most] = [...counts]
    .sort(
      ([a, one], [b, other]) => other.count - one.count || age(other.edition) - age(one.edition) || (a < b ? 1 : -1),
    )
    .map(([, { edition }]) => edition);
  if (!most) return null;
  const isBase = ({ id, edition }: EditionName) => id === most.id && edition === most.edition;
  const areas = isBase(checklist)
    ? checklist.areas.map(({ id, items }) => ({ area: id, items: items.map((item) => item.id) }))
    : areasTold(members.filter((member) => isBase(member.checklist)));
  const all = areas.flatMap(({ items }) => items);
  return {
    checklist: most,
    areas,
    comparable(member) {
      if (isBase(member.checklist)) return null;
      const { ofNewer } = itemFates(mappingBetween(member.checklist, most, history));
      return new Set(all.filter((item) => ofNewer(item).why === null));
    },
  };
}

/** An edition whose pack isn't at hand, as its own members tell it; whole rounds come first, they name every item. */
function areasTold(members: readonly RegionMember[]): BaseArea[] {
  const areas = new Map<string, Set<string>>();
  const wholeFirst = [...members].sort((a, b) => rank(a) - rank(b) || (a.round < b.round ? -1 : 1));
  for (const { areas: told } of wholeFirst) {
    for (const { area, items } of told) {
      const known = areas.get(area) ?? new Set();
      for (const item of items) known.add(item);
      areas.set(area, known);
    }
  }
  return [...areas].map(([area, items]) => ({ area, items: [...items] }));
}

function rank({ version, scope }: RegionMember): number {
  return (version.kind === 'round' ? 0 : 2) + (scope === 'full' ? 0 : 1);
}
