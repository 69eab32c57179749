import type { ChecklistItem } from '../checklist/checklist.ts';
import type { SectorSetting } from '../round/respondent-values.ts';
import { sectorHere } from './sectors.ts';

/** A respondent's walk: the statements of their own sectors first, then the rest (GR2). Both in checklist order. */
export interface OwnItemsFirst {
  readonly own: readonly ChecklistItem[];
  readonly others: readonly ChecklistItem[];
}

export function ownItemsFirst(
  items: readonly ChecklistItem[],
  sectors: readonly string[],
  settings: ReadonlyMap<string, SectorSetting>,
): OwnItemsFirst {
  const here = new Set(sectors.map((code) => sectorHere(settings, code)));
  const isOwn = (item: ChecklistItem) => item.sectors.some((code) => here.has(sectorHere(settings, code)));
  return { own: items.filter(isOwn), others: items.filter((item) => !isOwn(item)) };
}

/** Minutes to think of one statement. Our own estimate, not measured: told as «about», rounded up to five. */
export const MINUTES_A_STATEMENT = 0.75;

export function minutesFor(statements: number): number {
  return Math.max(5, Math.ceil((statements * MINUTES_A_STATEMENT) / 5) * 5);
}
