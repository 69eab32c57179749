import type { Level } from '#domain/checklist/checklist.ts';
import { addAction } from '#domain/round/change-plan.ts';
import type { NewRound } from '#domain/round/create-round.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { RoundValue } from '#domain/round/values.ts';
import { draftAction } from './build-action.ts';
import { contentService } from './content-service.ts';
import { realRound } from './real-round.ts';

interface Filling {
  /** How many items of the checklist have an answer, from the first on. */
  readonly answers?: number;
  readonly level?: Level;
  /** How many items have a note. */
  readonly notes?: number;
  /** Titles of the plan's actions. */
  readonly actions?: readonly string[];
}

/** A round of the fictional municipality on the real checklist, filled as far as wanted. */
export function answeredRound(
  { answers = 0, level = 1, notes = 0, actions = [] }: Filling,
  over?: Partial<NewRound>,
): Round {
  const items = contentService()
    .checklist()
    .areas.flatMap((area) => area.items);
  const values = new Map<string, RoundValue>();
  for (const { id } of items.slice(0, answers)) {
    values.set(valueKey.agreed(id), { answer: { kind: 'level', level }, reason: '', dissent: '', date: '2026-03-02' });
  }
  for (const { id } of items.slice(0, notes)) values.set(valueKey.note(id), 'Huomio');
  actions.forEach((title, index) => {
    for (const [key, value] of addAction(`action-${index}`, draftAction({ title, order: index })))
      values.set(key, value);
  });
  return realRound(over, values);
}
