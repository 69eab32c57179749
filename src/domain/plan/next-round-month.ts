import { type Changes, shownValue } from '../join/replica.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';

/** `YYYY-MM` in which the next round is to begin, or empty. */
export function nextRoundMonthOf(round: Pick<Round, 'data'>): string {
  return (shownValue(round.data, valueKey.nextRound) as string | null) ?? '';
}

export function changeNextRoundMonth(month: string): Changes<RoundValue> {
  return new Map([[valueKey.nextRound, month === '' ? null : month]]);
}
