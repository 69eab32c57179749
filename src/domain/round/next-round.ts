import type { Checklist, ChecklistRef } from '../checklist/checklist.ts';
import type { Scope } from '../checklist/items-in-scope.ts';
import type { Municipality } from '../checklist/municipality.ts';
import type { Editions } from '../compare/editions.ts';
import { itemFates } from '../compare/item-fates.ts';
import { type ItemMapping, mappingBetween } from '../compare/item-mapping.ts';
import { keepingOf } from '../group/group-settings.ts';
import { sectorSettingsOf } from '../group/sectors.ts';
import { indicatorsForNext } from '../indicators/indicators-for-next.ts';
import { parallelTextsFor } from '../parallel/parallel-for-next.ts';
import type { Action } from './action.ts';
import { addAction } from './change-plan.ts';
import type { Commit } from './commit.ts';
import { createRound } from './create-round.ts';
import { targetsOf } from './read-answers.ts';
import { goalsOf } from './read-goals.ts';
import { actionsOf, modelUsesOf } from './read-plan.ts';
import { type Round, scopeOf, type Way } from './round.ts';
import { suggestionsFromLast } from './suggestions-from-last.ts';
import { valueKey } from './value-keys.ts';
import type { RoundValue } from './values.ts';

export interface NextRound {
  readonly id: string;
  readonly year: number;
  readonly checklist: Checklist;
  readonly checklistRef: ChecklistRef;
  readonly way: Way;
  /** A new id for each action that goes on. */
  readonly newActionId: () => string;
  /** The history of the editions; needed where the new round is on another edition than the last one (JN10). */
  readonly history?: Editions | null;
  /** Absent: as last time. */
  readonly scope?: Scope;
  /** As the register has it now: the municipality may have another name, or be a merged one. Absent: as last time. */
  readonly municipality?: Municipality;
}

/**
 * The round of a later year, started from an earlier one (PL3, YR4): agreed answers enter as suggestions that count only
 * when confirmed, and on a new edition only where the item has kept its meaning (JN10); open actions are copied under new ids
 * with `continues`; each is kept as it was promised; goals, models in use, targets, indicators and the
 * sectors of the municipality go on. Respondents, meetings, handling, closings and documents don't: each year has its own.
 */
export function nextRound(last: Round, next: NextRound, by: Commit): Round {
  const values = new Map<string, RoundValue>();
  const scope = next.scope ?? scopeOf(last);
  const history = next.history ?? null;
  const mapping = mappingBetween(last.header.checklist, next.checklistRef, history);
  const { ofOlder } = itemFates(mapping);
  const { checklist, checklistRef } = next;
  // Of all items, also in a short round: it may be widened, and the round after it asks them again (AN7).
  for (const row of suggestionsFromLast(last, { checklist, checklistRef, scope: 'full', history })) {
    if (row.suggestion) values.set(valueKey.suggestion(row.itemId), row.suggestion);
  }
  for (const [code, setting] of sectorSettingsOf(last)) values.set(valueKey.sector(code), setting);
  const keeping = keepingOf(last);
  if (keeping !== '') values.set(valueKey.keeping, keeping);
  for (const [item, target] of targetsOf(last)) {
    if (ofOlder(item).why === null) values.set(valueKey.target(item), target);
  }
  for (const [model, use] of modelUsesOf(last)) values.set(valueKey.model(model), use);
  // Under their own ids: a goal is the same goal in each year, and the actions that go on keep serving it.
  for (const { id, ...goal } of goalsOf(last)) values.set(valueKey.goal(id), goal);
  const copies = new Map<string, string>();
  for (const action of actionsOf(last)) {
    const newId = () => {
      const id = next.newActionId();
      copies.set(action.id, id);
      return id;
    };
    for (const [key, value] of carriedOver(onEdition(action, mapping), newId)) values.set(key, value);
  }
  const became = {
    item: (id: string) => itemsOnEdition([id], mapping),
    action: (id: string) => [copies.get(id) ?? []].flat(),
  };
  for (const [key, value] of indicatorsForNext(last, became)) values.set(key, value);
  for (const [key, value] of parallelTextsFor(last, copies)) values.set(key, value);
  return createRound(
    {
      id: next.id,
      year: next.year,
      municipality: next.municipality ?? last.header.municipality,
      checklist: next.checklist,
      checklistRef: next.checklistRef,
      scope,
      way: next.way,
      example: last.header.example,
      previous: { id: last.header.id, year: last.header.year },
    },
    by,
    values,
  );
}

/** Told at the last review to be over, or finished since. */
export function isFinished(action: Action): boolean {
  return action.status === 'done' || action.status === 'dropped';
}

/** The action goes on for what its statements have become; for a statement that is gone it names none. */
function onEdition(action: Action, mapping: ItemMapping): Action {
  return { ...action, items: itemsOnEdition(action.items, mapping) };
}

function itemsOnEdition(items: readonly string[], mapping: ItemMapping): readonly string[] {
  if (mapping.kind !== 'links') return items;
  const became = items.flatMap((id) => mapping.links.filter(({ older }) => older === id).map(({ newer }) => newer));
  return [...new Set(became)];
}

function carriedOver(action: Action, newId: () => string): ReadonlyMap<string, RoundValue> {
  // What was already over when its own year began was last year's matter, not this one's.
  if (action.review?.result === 'done' || action.review?.result === 'dropped') return new Map();
  const { id, ...rest } = action;
  const { title, sectors, role, due, statusReason } = action;
  const promise = { title, sectors: [...sectors], role, due, status: action.status, reason: statusReason };
  const kept: [string, RoundValue] = [valueKey.lastAction(id), promise];
  if (isFinished(action)) return new Map([kept]);
  const status = action.status === 'moved' ? 'not-started' : action.status;
  return new Map([kept, ...addAction(newId(), { ...rest, status, statusReason: '', continues: id, review: null })]);
}
