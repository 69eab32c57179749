import type { Checklist, ChecklistRef } from '../checklist/checklist.ts';
import { itemsInScope, type Scope } from '../checklist/items-in-scope.ts';
import type { Editions } from '../compare/editions.ts';
import { type EditionReason, itemFates } from '../compare/item-fates.ts';
import { type ItemMapping, mappingBetween } from '../compare/item-mapping.ts';
import type { Answer } from './answer.ts';
import { agreedAnswersOf, answersOf, suggestionsOf } from './read-answers.ts';
import { placeOfRound, type Round, scopeOf } from './round.ts';
import type { Suggestion } from './values.ts';

/** Why an item has no suggestion: its edition's change, it isn't asked this time, or nobody answered it last time. */
export type NoSuggestion = EditionReason | 'not-asked' | 'no-answer';

/** What the new round takes from an item of last year's round, or why nothing. */
export interface SuggestionRow {
  readonly itemId: string;
  /** Null when there is none. */
  readonly answer: Answer | null;
  /** The same answer as the new round keeps it: of which year, and for a council-term item of which day (AN9). */
  readonly suggestion: Suggestion | null;
  readonly why: NoSuggestion | null;
  /** Of a split or merged item: what it became, or what it came of. */
  readonly related: readonly string[];
  /** The new edition says the same in other words: the suggestion stands, and the change is told (JN10). */
  readonly isReworded: boolean;
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
 * then what only last year had. An answer goes on as a suggestion where the item has kept its meaning. What a short round
 * didn't ask is suggested as that round had it from the year before, with that year (AN7).
 */
export function suggestionsFromLast(last: Round, next: NewEdition): SuggestionRow[] {
  const mapping = mappingBetween(last.header.checklist, next.checklistRef, next.history);
  const { ofOlder, ofNewer } = itemFates(mapping);
  const known = suggestable(last);
  const asked = itemsInScope(next.checklist, next.scope, placeOfRound(last)).map(({ id }) => id);
  const onlyLast = last.checklist.areas
    .flatMap(({ items }) => items.map(({ id }) => id))
    .filter((id) => known.has(id) && !asked.includes(id));
  return [
    ...asked.map((itemId): SuggestionRow => {
      const { why, related } = ofNewer(itemId);
      const suggestion = why === null ? (known.get(itemId) ?? null) : null;
      return {
        itemId,
        answer: suggestion?.answer ?? null,
        suggestion,
        why: why ?? (suggestion ? null : 'no-answer'),
        related,
        isReworded: why === null && isSaidOtherwise(mapping, itemId),
      };
    }),
    ...onlyLast.map((itemId): SuggestionRow => {
      const { why, related } = ofOlder(itemId);
      return { itemId, answer: null, suggestion: null, why: why ?? 'not-asked', related, isReworded: false };
    }),
  ];
}

/** By item: what last year's round has to suggest. */
function suggestable(last: Round): ReadonlyMap<string, Suggestion> {
  const answers = answersOf(last);
  const agreed = agreedAnswersOf(last);
  const known = new Map<string, Suggestion>();
  const place = placeOfRound(last);
  const asked = new Set(itemsInScope(last.checklist, scopeOf(last), place).map(({ id }) => id));
  for (const [item, suggestion] of suggestionsOf(last)) if (!asked.has(item)) known.set(item, suggestion);
  const ofTerm = new Set(
    itemsInScope(last.checklist, 'full', place).flatMap(({ id, rhythm }) => (rhythm === 'council-term' ? [id] : [])),
  );
  for (const [item, answer] of answers) {
    const date = ofTerm.has(item) ? agreed.get(item)?.date : undefined;
    known.set(item, { year: last.header.year, answer, ...(date === undefined ? {} : { date }) });
  }
  return known;
}

function isSaidOtherwise(mapping: ItemMapping, itemId: string): boolean {
  if (mapping.kind !== 'links') return false;
  return mapping.links.some(({ newer, changes }) => newer === itemId && changes.includes('same-meaning'));
}

/** The answers of last year that did not become suggestions, and the items that are new, each with its reason. */
export function leftOutOf(rows: readonly SuggestionRow[]): SuggestionRow[] {
  return rows.filter(({ why }) => why !== null && why !== 'no-answer');
}

/** All that the new edition changes, item by item, whether or not the suggestion stands (JN10). */
export function changedByEdition(rows: readonly SuggestionRow[]): SuggestionRow[] {
  return rows.filter(
    ({ why, isReworded }) => isReworded || (why !== null && why !== 'no-answer' && why !== 'not-asked'),
  );
}
