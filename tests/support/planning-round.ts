import type { Level } from '#domain/checklist/checklist.ts';
import { type ActionDraft, addAction, changeModelUse } from '#domain/round/change-plan.ts';
import type { NewRound } from '#domain/round/create-round.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { ModelUse, RoundValue } from '#domain/round/values.ts';
import { draftAction } from './build-action.ts';
import { realRound } from './real-round.ts';

interface Planning {
  /** Agreed levels by item id. */
  readonly levels?: Readonly<Record<string, Level>>;
  /** Actions `action-0`, `action-1` … in this order. */
  readonly actions?: readonly Partial<ActionDraft>[];
  /** Use of models by model id; what is not told stays empty. */
  readonly uses?: Readonly<Record<string, Partial<ModelUse> & Pick<ModelUse, 'use'>>>;
}

/** A round of the fictional municipality on the real checklist, with what choosing actions depends on. */
export function planningRound({ levels = {}, actions = [], uses = {} }: Planning, over?: Partial<NewRound>): Round {
  const values = new Map<string, RoundValue>();
  for (const [id, level] of Object.entries(levels)) {
    values.set(valueKey.agreed(id), { answer: { kind: 'level', level }, reason: '', dissent: '', date: '2026-03-02' });
  }
  const write = (changes: ReadonlyMap<string, RoundValue>) => {
    for (const [key, value] of changes) values.set(key, value);
  };
  actions.forEach((action, order) => {
    write(addAction(`action-${order}`, draftAction({ title: `Toimenpide ${order + 1}`, order, ...action })));
  });
  for (const [model, use] of Object.entries(uses)) {
    write(changeModelUse(model, { since: '', sector: '', reason: '', ...use }));
  }
  return realRound(over, values);
}

/** Five actions that hold all the places of the year. */
export const FIVE_FIRST: readonly Partial<ActionDraft>[] = Array.from({ length: 5 }, () => ({ priority: 'first' }));
