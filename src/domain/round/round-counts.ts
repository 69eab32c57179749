import { itemsInScope } from '../checklist/items-in-scope.ts';
import { roundAsItStands } from '../closing/as-closed.ts';
import { respondentsOf } from '../group/read-respondents.ts';
import { collect } from './collect.ts';
import { answersOf } from './read-answers.ts';
import { actionsOf } from './read-plan.ts';
import { placeOfRound, type Round, scopeOf } from './round.ts';

/** What a round holds, also of what waits for a reopening: told after saving and before joining (DA7, CL3). */
export interface RoundCounts {
  readonly answers: number;
  readonly notes: number;
  readonly evidence: number;
  readonly marks: number;
  readonly actions: number;
  readonly models: number;
  /** Those who were invited or have answered alone, and the answers they have given (GR1). */
  readonly respondents: number;
  readonly ownAnswers: number;
}

export function countRound(held: Round): RoundCounts {
  const round = roundAsItStands(held);
  const respondents = respondentsOf(round);
  const count = (prefix: string) => collect(round, prefix, () => true).size;
  return {
    answers: count('agreed/'),
    notes: count('group/note/'),
    evidence: count('group/evidence/'),
    marks: count('group/mark/'),
    actions: actionsOf(round).length,
    models: count('model/'),
    respondents: respondents.length,
    ownAnswers: respondents.reduce((sum, { answers }) => sum + answers.size, 0),
  };
}

/** How many of the items the round asks have an answer. */
export function progressOf(round: Round): { readonly answered: number; readonly of: number } {
  const items = itemsInScope(round.checklist, scopeOf(round), placeOfRound(round));
  const answers = answersOf(round);
  return { answered: items.filter((item) => answers.has(item.id)).length, of: items.length };
}
