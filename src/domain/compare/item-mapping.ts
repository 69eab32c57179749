/** Where an item of a newer edition comes from. Empty `older`: it is new. Several: it was merged. */
export interface ItemLink {
  readonly older: readonly string[];
  /** False when it was split, merged or given so new a meaning that the levels can't be compared (YR2). */
  readonly comparable: boolean;
}

/** From item ids of the newer edition to the older one; an id that isn't listed has stayed the same (YR2). */
export type ItemMapping = ReadonlyMap<string, ItemLink>;

/** Two rounds on one edition. */
export const SAME_EDITION: ItemMapping = new Map();

export function olderItemOf(itemId: string, mapping: ItemMapping): ItemLink {
  return mapping.get(itemId) ?? { older: [itemId], comparable: true };
}
