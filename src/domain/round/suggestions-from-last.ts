import type { Checklist, ChecklistRef } from '../checklist/checklist.ts';
import { itemsInScope, type Scope } from '../checklist/items-in-scope.ts';
import type { Editions } from '../compare/editions.ts';
import { type EditionReason, itemFates } from '../compare/item-fates.ts';
import { mappingBetween } from '../compare/item-mapping.ts';
import type { Answer } from './answer.ts';
import { answersOf } from './read-answers.ts';
import { placeOfRound, type Round } from './round.ts';

/** Why an item has no suggestion: its edition's change, it isn't asked this time, or nobody answered it last time. */
export type NoSuggestion = EditionReason | 'not-asked' | 'no-answer';

/** What the new round takes from an item of last year's round, or why nothing. */
export interface SuggestionRow {
  readonly itemId: string;
  /** Null when there is none. */
  readonly answer: Answer | null;
  readonly why: NoSuggestion | null;
  /** Of a split or merged item: what it became, or what it came of. */
  readonly related: readonly string[];
}

export interface NewEdition {
  readonly checklist: Checklist;
  readonly checklistRef: ChecklistRef;
  readonly scope: Scope;
  /** Needed where last year's round is on another edition; without it nothing is suggested then. */
  readonly history: Editions | null;
}

/**
 * Last year's answers on the new round's edition, item by item (JN10, YR4): first what the new round asks, in its order,
 * then what only last year had. An answer goes on as a suggestion where the item has kept its meaning.
 */
export function suggestionsFromLast(last: Round, next: NewEdition): SuggestionRow[] {
  const { ofOlder, ofNewer } = itemFates(mappingBetween(last.header.checklist, next.checklistRef, next.history));
  const answers = answersOf(last);
  const asked = itemsInScope(next.checklist, next.scope, placeOfRound(last)).map(({ id }) => id);
  const onlyLast = last.checklist.areas
    .flatMap(({ items }) => items.map(({ id }) => id))
    .filter((id) => answers.has(id) && !asked.includes(id));
  return [
    ...asked.map((itemId): SuggestionRow => {
      const { why, related } = ofNewer(itemId);
      const answer = why === null ? (answers.get(itemId) ?? null) : null;
      return { itemId, answer, why: why ?? (answer ? null : 'no-answer'), related };
    }),
    ...onlyLast.map((itemId): SuggestionRow => {
      const { why, related } = ofOlder(itemId);
      return { itemId, answer: null, why: why ?? 'not-asked', related };
    }),
  ];
}

/** The answers of last year that did not become suggestions, and the items that are new, each with its reason. */
export function leftOutOf(rows: readonly SuggestionRow[]): SuggestionRow[] {
  return rows.filter(({ why }) => why !== null && why !== 'no-answer');
}
