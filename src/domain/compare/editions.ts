/** What became of an item between the previous edition and this one (YR2); as the pack's `editions.json` tells it. */
export type EditionChange =
  /** The id stays. `comparable`: the words are new and the meaning is the same. */
  | { readonly kind: 'reworded'; readonly item: string; readonly comparable: boolean }
  | { readonly kind: 'split'; readonly from: string; readonly to: readonly string[] }
  | { readonly kind: 'merged'; readonly from: readonly string[]; readonly to: string }
  | { readonly kind: 'new' | 'removed'; readonly item: string };

export interface Edition {
  readonly edition: string;
  /** Null for the first one. */
  readonly previous: string | null;
  /** Ids of its items, in the order of the checklist. */
  readonly items: readonly string[];
  readonly changes: readonly EditionChange[];
}

/** The history of one checklist. */
export interface Editions {
  /** Id of the checklist. */
  readonly checklist: string;
  /** Oldest first, each following the one before it. */
  readonly editions: readonly Edition[];
}

/** Ids that the change takes away. */
export function goneBy(change: EditionChange): readonly string[] {
  if (change.kind === 'removed') return [change.item];
  if (change.kind === 'split') return [change.from];
  return change.kind === 'merged' ? change.from : [];
}

/** Ids that the change brings. */
export function comeBy(change: EditionChange): readonly string[] {
  if (change.kind === 'new') return [change.item];
  if (change.kind === 'split') return change.to;
  return change.kind === 'merged' ? [change.to] : [];
}
