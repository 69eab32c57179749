import type { Changes } from '../join/replica.ts';
import type { AgreedAnswer, Answer, Evidence } from './answer.ts';
import { agreedAnswerOf } from './read-answers.ts';
import type { Round } from './round.ts';
import { valueKey } from './value-keys.ts';
import type { RoundValue } from './values.ts';

/** Every change of a round is first a plain map of what to write; `commit` writes it. */
type RoundChanges = Changes<RoundValue>;

/** Sets or clears what the group agreed; reason and differing opinion stay with it. `date` is the day of agreeing, ISO. */
export function changeAnswer(round: Round, item: string, answer: Answer | null, date: string): RoundChanges {
  const old = agreedAnswerOf(round, item);
  const agreed: AgreedAnswer | null = answer && {
    answer,
    reason: old?.reason ?? '',
    dissent: old?.dissent ?? '',
    date,
  };
  return new Map([[valueKey.agreed(item), agreed]]);
}

/** An emptied note is absent, not an empty text. */
export function changeNote(item: string, note: string): RoundChanges {
  return new Map([[valueKey.note(item), note.trim() === '' ? null : note]]);
}

export function changeMark(item: string, marked: boolean): RoundChanges {
  return new Map([[valueKey.mark(item), marked || null]]);
}

export function changeEvidence(item: string, id: string, evidence: Evidence | null): RoundChanges {
  return new Map([[valueKey.evidence(item, id), evidence]]);
}

/** The short round asks all items from now on; no answer is touched (AN7). */
export function widenScope(): RoundChanges {
  return new Map([[valueKey.scope, 'full']]);
}
