import type { Round } from '../round/round.ts';
import type { AnswerPart } from './answer-part.ts';
import { type AnswersRefusal, type JoinedAnswers, joinAnswers } from './join-answers.ts';

/** What became of one of several answer parts, in the order they were given. */
export type PartOutcome =
  | { readonly kind: 'joined'; readonly part: AnswerPart; readonly before: Round; readonly joined: JoinedAnswers }
  | { readonly kind: 'refused'; readonly part: AnswerPart; readonly refusal: AnswersRefusal };

export interface JoinedAll {
  readonly round: Round;
  readonly outcomes: readonly PartOutcome[];
}

/** Joins what can be joined; a refused part keeps none of the others back (GR3). */
export function joinAllAnswers(round: Round, parts: readonly AnswerPart[]): JoinedAll {
  let now = round;
  const outcomes: PartOutcome[] = [];
  for (const part of parts) {
    const joined = joinAnswers(now, part);
    if (joined.ok) {
      outcomes.push({ kind: 'joined', part, before: now, joined: joined.value });
      now = joined.value.round;
    } else outcomes.push({ kind: 'refused', part, refusal: joined.error });
  }
  return { round: now, outcomes };
}
