import { comeBy, type Edition, type Editions, goneBy } from './editions.ts';

/** How an item of the older side turned into one of the newer side. «same-meaning»: only the words changed. */
export type LinkChange = 'same-meaning' | 'reworded' | 'split' | 'merged';

const CHANGE_ORDER: readonly LinkChange[] = ['split', 'merged', 'reworded', 'same-meaning'];

/** An item of the older side, an item of the newer side that came of it, and everything that happened on the way. */
export interface ItemLink {
  readonly older: string;
  readonly newer: string;
  /** Each once, in the order of `CHANGE_ORDER`; empty: the item has stayed as it was. */
  readonly changes: readonly LinkChange[];
}

/** What became of the items between two editions (YR2). */
export type ItemMapping =
  /** Both sides are one edition: every item is itself. */
  | { readonly kind: 'same' }
  /** An item in no link is a removed one on the older side and a new one on the newer side. */
  | { readonly kind: 'links'; readonly links: readonly ItemLink[] }
  /** The history of one of the editions isn't known: nobody can say what is comparable. */
  | { readonly kind: 'unknown' };

export const SAME_EDITION: ItemMapping = { kind: 'same' };

export interface EditionName {
  /** Id of the checklist. */
  readonly id: string;
  readonly edition: string;
}

/** From one edition to another, over any number of editions between them, forwards or backwards. */
export function mappingBetween(older: EditionName, newer: EditionName, history: Editions | null): ItemMapping {
  if (older.id === newer.id && older.edition === newer.edition) return SAME_EDITION;
  const rows = history?.editions ?? [];
  const from = rows.findIndex(({ edition }) => edition === older.edition);
  const to = rows.findIndex(({ edition }) => edition === newer.edition);
  if ([older.id, newer.id].some((id) => id !== history?.checklist) || from < 0 || to < 0) return { kind: 'unknown' };
  const steps = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  const links = steps
    .slice(1)
    .map((row, index) => linksOfStep(steps[index]?.items ?? [], row))
    .reduce(composeLinks);
  return { kind: 'links', links: from < to ? links : turnLinks(links) };
}

/** From the items of the edition before to those of `row`. */
export function linksOfStep(before: readonly string[], row: Edition): ItemLink[] {
  const gone = new Set(row.changes.flatMap(goneBy));
  const come = new Set(row.changes.flatMap(comeBy));
  const now = new Set(row.items);
  const kept = before
    .filter((id) => now.has(id) && !gone.has(id) && !come.has(id))
    .map((id): ItemLink => ({ older: id, newer: id, changes: [] }));
  const changed = row.changes.flatMap((change): ItemLink[] => {
    switch (change.kind) {
      case 'reworded':
        return [{ older: change.item, newer: change.item, changes: [change.comparable ? 'same-meaning' : 'reworded'] }];
      case 'split':
        return change.to.map((newer) => ({ older: change.from, newer, changes: ['split'] }));
      case 'merged':
        return change.from.map((older) => ({ older, newer: change.to, changes: ['merged'] }));
      default:
        return [];
    }
  });
  return oncePerPair([...kept, ...changed]);
}

/** A → B and B → C give A → C. In whatever pairs the steps are put together, the outcome is the same. */
export function composeLinks(first: readonly ItemLink[], second: readonly ItemLink[]): ItemLink[] {
  return oncePerPair(
    first.flatMap(({ older, newer: between, changes }) =>
      second
        .filter((link) => link.older === between)
        .map((link) => ({
          older,
          newer: link.newer,
          changes: [...changes, ...link.changes],
        })),
    ),
  );
}

/** The same told from the other end: what was split on the way there is merged on the way back. */
export function turnLinks(links: readonly ItemLink[]): ItemLink[] {
  const turned = { split: 'merged', merged: 'split', reworded: 'reworded', 'same-meaning': 'same-meaning' } as const;
  return oncePerPair(
    links.map(({ older, newer, changes }) => ({
      older: newer,
      newer: older,
      changes: changes.map((change) => turned[change]),
    })),
  );
}

/** Whether the levels before and after answer the same question. */
export function isComparable({ older, newer, changes }: ItemLink): boolean {
  return older === newer && changes.every((change) => change === 'same-meaning');
}

/** Two ways from one item to another (split, then merged again) are one link that tells of both. */
function oncePerPair(links: readonly ItemLink[]): ItemLink[] {
  const byPair = new Map<string, ItemLink>();
  for (const link of links) {
    const pair = JSON.stringify([link.older, link.newer]);
    const changes = new Set([...(byPair.get(pair)?.changes ?? []), ...link.changes]);
    byPair.set(pair, { ...link, changes: CHANGE_ORDER.filter((change) => changes.has(change)) });
  }
  return [...byPair].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}
