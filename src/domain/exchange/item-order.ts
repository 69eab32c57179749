import type { Checklist } from '../checklist/checklist.ts';

/** All items of an edition in its order, whatever a round asks of them: both ends of an exchange count the same way. */
export function allItemIds(checklist: Checklist): string[] {
  return checklist.areas.flatMap(({ items }) => items.map(({ id }) => id));
}
