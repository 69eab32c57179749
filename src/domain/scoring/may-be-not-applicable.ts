import type { ChecklistItem, Place } from '../checklist/checklist.ts';
import { isStatutory } from '../checklist/items-in-scope.ts';

/** Whether «not applicable to our municipality» is offered for an item: a duty in law applies to everybody (SC4). */
export function mayBeNotApplicable(item: ChecklistItem, place: Place): boolean {
  return !isStatutory(item, place);
}
