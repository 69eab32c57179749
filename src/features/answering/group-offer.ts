import { readValue } from '#domain/round/collect.ts';
import type { Round } from '#domain/round/round.ts';
import { valueKey } from '#domain/round/value-keys.ts';
import type { Suggestion } from '#domain/round/values.ts';
import type { Offer } from './answerer.ts';

/** What the group agreed on in the last round (YR4). */
export function groupOffer(round: Round, item: string): Offer | null {
  const suggestion = readValue<Suggestion>(round, valueKey.suggestion(item));
  return suggestion && { of: 'last-year', suggestion };
}
