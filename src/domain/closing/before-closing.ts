import { itemsInScope } from '../checklist/items-in-scope.ts';
import { effectiveAnswersOf } from '../group/effective-answer.ts';
import { answeringRespondents, respondentsOf } from '../group/read-respondents.ts';
import { conflictsOf } from '../join/conflicts.ts';
import { placeOfRound, type Round, scopeOf } from '../round/round.ts';
import { isFrozenKey } from './frozen-keys.ts';

/** What would be frozen, told before the round is closed. Nothing of it keeps anybody from closing (YR5, GR4). */
export interface BeforeClosing {
  readonly asked: number;
  readonly answered: number;
  /** Items without any answer. */
  readonly unanswered: readonly string[];
  /** Items whose answer follows from what respondents said; the group hasn't settled on it. */
  readonly notAgreed: readonly string[];
  /** Values that stand side by side; the one shown is frozen, and the others stay in the list. */
  readonly conflicts: number;
  readonly respondents: { readonly answered: number; readonly invited: number };
}

export function beforeClosing(round: Round): BeforeClosing {
  const asked = itemsInScope(round.checklist, scopeOf(round), placeOfRound(round)).map(({ id }) => id);
  const effective = effectiveAnswersOf(round);
  const unanswered = asked.filter((item) => !effective.has(item));
  return {
    asked: asked.length,
    answered: asked.length - unanswered.length,
    unanswered,
    notAgreed: asked.filter((item) => effective.get(item)?.isAgreed === false),
    conflicts: conflictsOf(round.data).filter(({ key }) => isFrozenKey(key)).length,
    respondents: { answered: answeringRespondents(round).length, invited: respondentsOf(round).length },
  };
}
