import type { Checklist, ChecklistRef } from '../checklist/checklist.ts';
import { itemsInScope } from '../checklist/items-in-scope.ts';
import { keepingOf } from '../group/group-settings.ts';
import { sectorSettingsOf } from '../group/sectors.ts';
import type { Action } from './action.ts';
import { addAction } from './change-plan.ts';
import type { Commit } from './commit.ts';
import { createRound } from './create-round.ts';
import { answersOf, targetsOf } from './read-answers.ts';
import { goalsOf } from './read-goals.ts';
import { actionsOf, modelUsesOf } from './read-plan.ts';
import { placeOfRound, type Round, scopeOf, type Way } from './round.ts';
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
}

/**
 * The round of a later year, started from an earlier one (PL3, YR4): agreed answers enter as suggestions that count only
 * when confirmed; open actions are copied under new ids with `continues`; finished ones are kept as last year's promises;
 * models in use, targets and the sectors of the municipality go on. Respondents don't: each year asks its own.
 */
export function nextRound(last: Round, next: NextRound, by: Commit): Round {
  const values = new Map<string, RoundValue>();
  const scope = scopeOf(last);
  const asked = new Set(itemsInScope(next.checklist, scope, placeOfRound(last)).map((item) => item.id));
  for (const [item, answer] of answersOf(last)) {
    if (asked.has(item)) values.set(valueKey.suggestion(item), { year: last.header.year, answer });
  }
  for (const [code, setting] of sectorSettingsOf(last)) values.set(valueKey.sector(code), setting);
  const keeping = keepingOf(last);
  if (keeping !== '') values.set(valueKey.keeping, keeping);
  for (const [item, target] of targetsOf(last)) values.set(valueKey.target(item), target);
  for (const [model, use] of modelUsesOf(last)) values.set(valueKey.model(model), use);
  // Under their own ids: a goal is the same goal in each year, and the actions that go on keep serving it.
  for (const { id, ...goal } of goalsOf(last)) values.set(valueKey.goal(id), goal);
  for (const action of actionsOf(last)) {
    for (const [key, value] of carriedOver(action, next.newActionId)) values.set(key, value);
  }
  return createRound(
    {
      id: next.id,
      year: next.year,
      municipality: last.header.municipality,
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

function carriedOver(action: Action, newId: () => string): ReadonlyMap<string, RoundValue> {
  // What was already over when its own year began was last year's matter, not this one's.
  if (action.review?.result === 'done' || action.review?.result === 'dropped') return new Map();
  if (isFinished(action)) {
    const { title, sectors, role, due, status, statusReason } = action;
    return new Map([
      [valueKey.lastAction(action.id), { title, sectors: [...sectors], role, due, status, reason: statusReason }],
    ]);
  }
  const { id, ...rest } = action;
  const status = action.status === 'moved' ? 'not-started' : action.status;
  return addAction(newId(), { ...rest, status, statusReason: '', continues: id, review: null });
}
