import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import { isSameValue } from '#domain/join/equal.ts';
import { shownValue } from '#domain/join/replica.ts';
import type { Answer } from '#domain/round/answer.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { Suggestion } from '#domain/round/values.ts';
import { useSession } from '../hooks.ts';
import type { AnswerInHand } from './use-answer.ts';

export interface LastYear {
  readonly suggestion: Suggestion;
  readonly isSame: boolean;
  /** What «the same» would write now; null when it can't be confirmed: it was not known, or it may not be left out. */
  readonly confirmable: Answer | null;
}

/** Last round's answer to a statement, which counts only when it is confirmed (YR4). */
export function useLastYear(item: ChecklistItem, { answer, statutory }: AnswerInHand): LastYear | null {
  const suggestion = useSession(
    ({ round }) => round && (shownValue(round.data, valueKey.suggestion(item.id)) as Suggestion | null),
  );
  if (!suggestion) return null;
  const isSame = answer !== null && isSameValue(answer, suggestion.answer);
  const { kind } = suggestion.answer;
  const fits = kind === 'level' || (kind === 'not-applicable' && !statutory);
  return { suggestion, isSame, confirmable: fits && !isSame ? suggestion.answer : null };
}
