import { areasInScope } from '../checklist/items-in-scope.ts';
import { answersOf } from '../round/read-answers.ts';
import { placeOfRound, type Round, scopeOf } from '../round/round.ts';
import type { YearAnswers } from './compare-rounds.ts';

/** A round as comparing needs it. */
export function yearAnswersOf(round: Round): YearAnswers {
  const scope = scopeOf(round);
  return {
    year: round.header.year,
    round: round.header.id,
    madeAt: round.header.createdAt,
    checklist: round.header.checklist,
    scope,
    areas: areasInScope(round.checklist, scope, placeOfRound(round)),
    answers: answersOf(round),
  };
}
