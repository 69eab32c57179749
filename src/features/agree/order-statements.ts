import { byCannotSay, byDisagreement, type Spread } from '#domain/group/spread.ts';

export const ORDERS = ['disagreement', 'cannot-say', 'checklist'] as const;
export type Order = (typeof ORDERS)[number];

export const FILTERS = ['all', 'open', 'differing', 'cannot-say', 'marked', 'unanswered', 'agreed'] as const;
export type Filter = (typeof FILTERS)[number];

interface Known {
  readonly agreed: ReadonlyMap<string, unknown>;
  /** Items that somebody wants to talk of. */
  readonly marked: ReadonlySet<string>;
}

/** The statements to show, in the order to show them (GR5, AN6). `held`: items that stay, whatever the filter says. */
export function orderStatements(
  spreads: readonly Spread[],
  order: Order,
  filter: Filter,
  known: Known,
  held: ReadonlySet<string> = new Set(),
): Spread[] {
  return IN_ORDER[order](spreads).filter((spread) => held.has(spread.item) || passes(spread, filter, known));
}

/** What a group wants to see first: what is open, else what was seen differently, else everything. */
export function firstFilter(spreads: readonly Spread[], known: Known): Filter {
  const has = (filter: Filter) => spreads.some((spread) => passes(spread, filter, known));
  if (has('open')) return 'open';
  return has('differing') ? 'differing' : 'all';
}

const IN_ORDER: Readonly<Record<Order, (spreads: readonly Spread[]) => readonly Spread[]>> = {
  disagreement: byDisagreement,
  'cannot-say': byCannotSay,
  checklist: (spreads) => spreads,
};

function passes({ item, kind, unknown }: Spread, filter: Filter, { agreed, marked }: Known): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return !agreed.has(item);
    case 'differing':
      return kind === 'differing';
    case 'cannot-say':
      return unknown > 0;
    case 'marked':
      return marked.has(item);
    case 'unanswered':
      return kind === 'unanswered';
    case 'agreed':
      return agreed.has(item);
  }
}
