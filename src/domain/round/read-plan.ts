import { shownValue } from '../join/replica.ts';
import type { Action, ActionFields, LastAction } from './action.ts';
import { collect } from './collect.ts';
import type { Round } from './round.ts';
import { valueKey } from './value-keys.ts';
import type { ModelUse } from './values.ts';

/** The rows of the plan in the order they were made. A row is there as long as its own value is (JN5). */
export function actionsOf(round: Round): Action[] {
  return [...round.data.values.keys()]
    .flatMap((key) => /^action\/([^/]+)$/.exec(key)?.[1] ?? [])
    .filter((id) => shownValue(round.data, valueKey.action(id)) === true)
    .map((id) => readAction(round, id))
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Last year's actions as they were promised, by their id in last year's round (PL3). */
export function lastActionsOf(round: Round): ReadonlyMap<string, LastAction> {
  return collect(round, 'last-action/', (value) => value as LastAction);
}

export function modelUsesOf(round: Round): ReadonlyMap<string, ModelUse> {
  return collect(round, 'model/', (value) => value as ModelUse);
}

function readAction(round: Round, id: string): Action {
  const field = <F extends keyof ActionFields>(name: F): ActionFields[F] | null =>
    shownValue(round.data, valueKey.actionField(id, name)) as ActionFields[F] | null;
  const members = (set: string) => [...collect(round, `action/${id}/${set}/`, () => true).keys()];
  return {
    id,
    title: field('title') ?? '',
    role: field('role') ?? '',
    start: field('start') ?? '',
    due: field('due') ?? '',
    resources: field('resources') ?? '',
    indicator: field('indicator') ?? '',
    baseline: field('baseline') ?? '',
    target: field('target') ?? '',
    status: field('status') ?? 'not-started',
    statusReason: field('statusReason') ?? '',
    followUp: field('followUp') ?? '',
    priority: field('priority') ?? 'later',
    origin: field('origin') ?? { kind: 'own' },
    goal: field('goal') ?? '',
    continues: field('continues'),
    review: field('review'),
    order: field('order') ?? 0,
    sectors: members('sector'),
    items: members('item'),
    models: members('model'),
  };
}
