import type { ChecklistItem } from '#domain/checklist/checklist.ts';
import { isSameValue } from '#domain/join/equal.ts';
import type { Answer } from '#domain/round/answer.ts';
import { useRound } from '../hooks.ts';
import { type Offer, useAnswerer } from './answerer.ts';
import type { AnswerInHand } from './use-answer.ts';

export interface LastYear extends Offer {
  readonly isSame: boolean;
  /** What «the same» would write now; null when it can't be confirmed: it was not known, or it may not be left out. */
  readonly confirmable: Answer | null;
}

/** An answer that was given before, and counts only when it is confirmed (YR4, GR11). */
export function useLastYear(item: ChecklistItem, { answer, statutory }: AnswerInHand): LastYear | null {
  const round = useRound();
  const offer = useAnswerer().offerFor(round, item.id);
  if (!offer) return null;
  const { suggestion } = offer;
  const isSame = answer !== null && isSameValue(answer, suggestion.answer);
  const { kind } = suggestion.answer;
  const fits = kind === 'level' || (kind === 'not-applicable' && !statutory);
  return { ...offer, isSame, confirmable: fits && !isSame ? suggestion.answer : null };
}
