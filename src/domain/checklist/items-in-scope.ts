import type { Checklist, ChecklistItem, Place } from './checklist.ts';

export type Scope = 'full' | 'short';

export interface AreaInScope {
  readonly id: string;
  readonly code: string;
  readonly items: readonly ChecklistItem[];
}

/** The areas with the items that a round asks: those of its place (AN9), and in a short round the screening ones (AN7). */
export function areasInScope(checklist: Checklist, scope: Scope, place: Place): AreaInScope[] {
  return checklist.areas.map(({ id, code, items }) => ({
    id,
    code,
    items: items.filter((item) => item.appliesTo[place] && (scope === 'full' || item.screening)),
  }));
}

export function itemsInScope(checklist: Checklist, scope: Scope, place: Place): ChecklistItem[] {
  return areasInScope(checklist, scope, place).flatMap((area) => area.items);
}

/** A basis in law is stated on the mainland only; a statutory item that applies can't be left out (SC4, RE1). */
export function isStatutory(item: ChecklistItem, place: Place): boolean {
  return item.basis !== null && place !== 'aland';
}
