import { isSameValue } from '../join/equal.ts';
import type { Changes } from '../join/replica.ts';
import { type Action, type ActionFields, actionFieldSchemas } from './action.ts';
import { valueKey } from './value-keys.ts';
import type { ModelUse, RoundValue } from './values.ts';

type RoundChanges = Changes<RoundValue>;
export type ActionDraft = Omit<Action, 'id'>;

const FIELDS = Object.keys(actionFieldSchemas) as (keyof ActionFields)[];

/** Writes a new row with all its fields that are set. */
export function addAction(id: string, draft: ActionDraft): RoundChanges {
  return changesBetween(id, null, draft);
}

/**
 * Writes only the fields that differ, so that two people who edit different fields never meet (JN3). The row itself is
 * written along, so that an edit beside a delete comes up as a conflict (JN5).
 */
export function changeAction(before: Action, after: ActionDraft): RoundChanges {
  const changes = changesBetween(before.id, before, after);
  return changes.size > 1 ? changes : new Map();
}

/** Takes the row out of the plan; its fields stay beneath, in case somebody has edited it meanwhile. */
export function removeAction(id: string): RoundChanges {
  return new Map([[valueKey.action(id), null]]);
}

export function changeModelUse(model: string, use: ModelUse | null): RoundChanges {
  return new Map([[valueKey.model(model), use]]);
}

function changesBetween(id: string, before: Action | null, after: ActionDraft): Map<string, RoundValue> {
  const changes = new Map<string, RoundValue>([[valueKey.action(id), true]]);
  for (const field of FIELDS) {
    const old = emptyToNull(before?.[field]);
    const value = emptyToNull(after[field]);
    if (!isSameValue(old, value)) changes.set(valueKey.actionField(id, field), value);
  }
  for (const [key, old, members] of [
    [valueKey.actionSector, before?.sectors ?? [], after.sectors],
    [valueKey.actionItem, before?.items ?? [], after.items],
    [valueKey.actionModel, before?.models ?? [], after.models],
  ] as const) {
    for (const member of members) if (!old.includes(member)) changes.set(key(id, member), true);
    for (const member of old) if (!members.includes(member)) changes.set(key(id, member), null);
  }
  return changes;
}

function emptyToNull(value: unknown): RoundValue {
  return value === undefined || value === '' ? null : value;
}
