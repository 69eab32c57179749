import { type ItemLink, type ItemMapping, isComparable } from './item-mapping.ts';

/** Why an item of two editions can't be compared, told as what happened between the older side and the newer (YR2). */
export const EDITION_REASONS = ['split', 'merged', 'reworded', 'new', 'removed', 'edition-unknown'] as const;
export type EditionReason = (typeof EDITION_REASONS)[number];

export interface ItemFate {
  /** Null: both editions have the item with the same meaning. */
  readonly why: EditionReason | null;
  /** The items of the other edition that it became or came of, other than itself. */
  readonly related: readonly string[];
}

const UNCHANGED: ItemFate = { why: null, related: [] };
const UNKNOWN: ItemFate = { why: 'edition-unknown', related: [] };

/** Looks up what became of an item of the older edition, or of what an item of the newer one came. */
export interface ItemFates {
  readonly ofOlder: (itemId: string) => ItemFate;
  readonly ofNewer: (itemId: string) => ItemFate;
}

export function itemFates(mapping: ItemMapping): ItemFates {
  if (mapping.kind === 'same') return { ofOlder: () => UNCHANGED, ofNewer: () => UNCHANGED };
  if (mapping.kind === 'unknown') return { ofOlder: () => UNKNOWN, ofNewer: () => UNKNOWN };
  const linksWhere = (side: 'older' | 'newer', id: string) => mapping.links.filter((link) => link[side] === id);
  return {
    ofOlder: (id) => fateOf(linksWhere('older', id), id, 'newer'),
    ofNewer: (id) => fateOf(linksWhere('newer', id), id, 'older'),
  };
}

function fateOf(links: readonly ItemLink[], itemId: string, other: 'older' | 'newer'): ItemFate {
  if (links.length === 0) return { why: other === 'newer' ? 'removed' : 'new', related: [] };
  const [only] = links;
  if (links.length === 1 && only && isComparable(only)) return UNCHANGED;
  const changes = links.flatMap((link) => link.changes);
  const why = (['split', 'merged', 'reworded'] as const).find((change) => changes.includes(change));
  const related = links.map((link) => link[other]).filter((id) => id !== itemId);
  return { why: why ?? 'edition-unknown', related };
}
