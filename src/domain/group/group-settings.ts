import { roundAsItStands } from '../closing/as-closed.ts';
import type { Changes } from '../join/replica.ts';
import { shownValue } from '../join/replica.ts';
import type { Round } from '../round/round.ts';
import { valueKey } from '../round/value-keys.ts';
import type { RoundValue } from '../round/values.ts';
import { answeringRespondents } from './read-respondents.ts';

export type Naming = 'named' | 'nameless';
export type LastYearShown = 'before' | 'after';

/** Whether respondents are kept without names, log entries and times (GR10). */
export function namingOf(round: Pick<Round, 'data'>): Naming {
  return (shownValue(round.data, valueKey.naming) as Naming | null) ?? 'named';
}

/** Fixed after the first answer: what was promised to those who have answered holds (GR10). */
export function mayChangeNaming(round: Pick<Round, 'data'>): boolean {
  // Whoever has answered too late was promised the same.
  return answeringRespondents(roundAsItStands(round)).length === 0;
}

/** No change where the promise is fixed. */
export function changeNaming(round: Pick<Round, 'data'>, naming: Naming): Changes<RoundValue> {
  return mayChangeNaming(round) ? new Map([[valueKey.naming, naming]]) : new Map();
}

/** Whether respondents see last year's answer before or after they have given their own (YR4). */
export function lastYearShownOf(round: Pick<Round, 'data'>): LastYearShown {
  return (shownValue(round.data, valueKey.lastYearShown) as LastYearShown | null) ?? 'before';
}

/** ISO date, or empty. */
export function answerByOf(round: Pick<Round, 'data'>): string {
  return (shownValue(round.data, valueKey.answerBy) as string | null) ?? '';
}

/** Who keeps the answers and how long, in the municipality's words (DA13); empty until they are written. */
export function keepingOf(round: Pick<Round, 'data'>): string {
  return (shownValue(round.data, valueKey.keeping) as string | null) ?? '';
}
