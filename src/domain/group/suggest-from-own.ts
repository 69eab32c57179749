import { isSameValue } from '../join/equal.ts';
import type { Changes } from '../join/replica.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue, Suggestion } from '../round/values.ts';
import type { Respondent } from './respondent.ts';

/** The year of a round a respondent has answered before, and what they answered there. */
export interface EarlierAnswers {
  readonly year: number;
  readonly answers: Respondent['answers'];
}

/**
 * A respondent's earlier answers become suggestions in another round, each to be confirmed (GR11): for items that this
 * round's checklist knows and that have no answer yet. «Cannot say» is asked anew; what is suggested already is left out.
 */
export function suggestFromOwn(
  round: Pick<Round, 'checklist'>,
  respondent: Respondent,
  { year, answers }: EarlierAnswers,
): Changes<RoundValue> {
  const known = new Set(round.checklist.areas.flatMap(({ items }) => items.map(({ id }) => id)));
  const changes = new Map<string, RoundValue>();
  for (const [item, answer] of answers) {
    if (answer.kind === 'unknown' || !known.has(item) || respondent.answers.has(item)) continue;
    const suggestion: Suggestion = { year, answer };
    if (isSameValue(respondent.suggestions.get(item), suggestion)) continue;
    changes.set(valueKey.ownSuggestion(respondent.id, item), suggestion);
  }
  return changes;
}
