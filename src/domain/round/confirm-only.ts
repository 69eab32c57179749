import type { ChecklistItem } from '../checklist/checklist.ts';
import { isStatutory, itemsInScope } from '../checklist/items-in-scope.ts';
import type { Answer } from './answer.ts';
import { answersOf, suggestionsOf } from './read-answers.ts';
import { placeOfRound, type Round, scopeOf } from './round.ts';
import { type StillInForce, stillInForce } from './still-in-force.ts';
import type { Suggestion } from './values.ts';

/** An item that is decided for a council term: last answer stands until the term or document changes, and asks to be confirmed. */
export interface TermItem {
  readonly item: ChecklistItem;
  readonly suggestion: Suggestion;
  readonly still: StillInForce;
  /** What confirming writes; null: nothing that could be confirmed (it was not known, or may not be left out). */
  readonly confirmable: Answer | null;
  /** It has an answer of this round: confirmed, or answered otherwise. Nothing counts before that (YR4). */
  readonly isAnswered: boolean;
}

/** The council-term items of the round that have a suggestion, in the order they are asked (AN9). */
export function termItemsOf(round: Round): TermItem[] {
  const suggestions = suggestionsOf(round);
  const answers = answersOf(round);
  const place = placeOfRound(round);
  return itemsInScope(round.checklist, scopeOf(round), place).flatMap((item): TermItem[] => {
    const suggestion = suggestions.get(item.id);
    if (item.rhythm !== 'council-term' || !suggestion) return [];
    const { kind } = suggestion.answer;
    const fits = kind === 'level' || (kind === 'not-applicable' && !isStatutory(item, place));
    return [
      {
        item,
        suggestion,
        still: stillInForce(round, suggestion),
        confirmable: fits ? suggestion.answer : null,
        isAnswered: answers.has(item.id),
      },
    ];
  });
}

/** Those that are confirmed at once: in force and not answered yet. */
export function toConfirmAtOnce(items: readonly TermItem[]): TermItem[] {
  return items.filter(({ still, confirmable, isAnswered }) => still.kind === 'in-force' && confirmable && !isAnswered);
}
