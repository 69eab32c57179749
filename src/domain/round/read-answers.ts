import type { Level } from '../checklist/checklist.ts';
import { effectiveAnswersOf } from '../group/effective-answer.ts';
import type { AgreedAnswer, Answer, Evidence } from './answer.ts';
import { collect, readValue } from './collect.ts';
import type { Round } from './round.ts';
import { valueKey } from './value-keys.ts';
import type { ChangeCause, Suggestion } from './values.ts';

/** What the group has settled on for an item, or null. */
export function agreedAnswerOf(round: Round, item: string): AgreedAnswer | null {
  return readValue<AgreedAnswer>(round, valueKey.agreed(item));
}

/** What the group has settled on, by item id. */
export function agreedAnswersOf(round: Round): ReadonlyMap<string, AgreedAnswer> {
  return collect(round, 'agreed/', (value) => value as AgreedAnswer);
}

/**
 * Effective answers by item id: the ones that scores, gaps and reports use (GR6). An agreed answer always counts; else what
 * the respondents said. An unanswered item is absent.
 */
export function answersOf(round: Round): ReadonlyMap<string, Answer> {
  return new Map([...effectiveAnswersOf(round)].map(([item, { answer }]) => [item, answer]));
}

export function noteOf(round: Round, item: string): string {
  return readValue<string>(round, valueKey.note(item)) ?? '';
}

export function isMarked(round: Round, item: string): boolean {
  return readValue(round, valueKey.mark(item)) === true;
}

/** Evidence of an item with its id, in the order of the ids. */
export function evidenceOf(round: Round, item: string): (Evidence & { readonly id: string })[] {
  return [...collect(round, `group/evidence/${item}/`, (value) => value as Evidence)].map(([id, evidence]) => ({
    ...evidence,
    id,
  }));
}

/** The level each item is held against, where the group has set another than 3 (RE1). */
export function targetsOf(round: Round): ReadonlyMap<string, Level> {
  return collect(round, 'target/', (value) => value as Level);
}

/** Items that the group puts before others when actions compete (RE5). */
export function prioritiesOf(round: Round): ReadonlySet<string> {
  return new Set(collect(round, 'priority/', () => true).keys());
}

/** Last round's agreed answers: suggestions that count only when confirmed (YR4). */
export function suggestionsOf(round: Round): ReadonlyMap<string, Suggestion> {
  return collect(round, 'suggestion/', (value) => value as Suggestion);
}

export function changeCausesOf(round: Round): ReadonlyMap<string, ChangeCause> {
  return collect(round, 'change-cause/', (value) => value as ChangeCause);
}
