import { collect, readValue } from '../round/collect.ts';
import { actionsOf } from '../round/read-plan.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';

/** What of an action is kept as last year's promise, and what it is called there. */
const KEPT: Readonly<Record<string, string>> = { title: 'title', role: 'role', statusReason: 'reason' };
/** Begins anew with the copy of an action. */
const NOT_CARRIED = new Set(['statusReason', 'review']);
const CARRIED = new Set(['goal', 'indicator', 'model', 'sector']);

/**
 * What the next round takes along of the texts in the other language, by key (RP4): those of actions that go on, under their
 * new ids; of all as last year's; of goals, indicators, models and sectors. `newIds`: old id → the copy's.
 */
export function parallelTextsFor(last: Round, newIds: ReadonlyMap<string, string>): ReadonlyMap<string, RoundValue> {
  const values = new Map<string, RoundValue>();
  const ownLanguage = readValue<RoundValue>(last, valueKey.ownLanguage);
  if (ownLanguage !== null) values.set(valueKey.ownLanguage, ownLanguage);
  const actions = new Set(actionsOf(last).map(({ id }) => id));
  for (const lang of ['fi', 'sv'] as const) {
    for (const [ref, text] of collect(last, `parallel/${lang}/`, (value) => value)) {
      for (const next of refsInNext(ref, actions, newIds)) values.set(valueKey.parallel(lang, next), text);
    }
  }
  return values;
}

function refsInNext(ref: string, actions: ReadonlySet<string>, newIds: ReadonlyMap<string, string>): string[] {
  const [family = '', id = '', field = ''] = ref.split('/');
  if (CARRIED.has(family)) return [ref];
  if (family !== 'action' || !actions.has(id)) return [];
  const copy = newIds.get(id);
  const kept = KEPT[field];
  return [
    ...(copy === undefined || NOT_CARRIED.has(field) ? [] : [`action/${copy}/${field}`]),
    ...(kept === undefined ? [] : [`last-action/${id}/${kept}`]),
  ];
}
