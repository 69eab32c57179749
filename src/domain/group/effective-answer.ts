import type { Level } from '../checklist/checklist.ts';
import { currentClosing } from '../closing/closings.ts';
import type { AgreedAnswer, Answer } from '../round/answer.ts';
import type { Closing } from '../round/closing-values.ts';
import { collect } from '../round/collect.ts';
import type { Round } from '../round/round.ts';
import { bySectors, type GivenAnswer, givenAnswersOf } from './given-answers.ts';

/** The answer that scores, gaps and reports use (GR6), and what it rests on. */
export interface EffectiveAnswer {
  readonly answer: Answer;
  /** The working group has settled on it. */
  readonly isAgreed: boolean;
  /** How many respondents answered the item alone. */
  readonly n: number;
  /**
   * Most of them said «not applicable». It counts as «cannot say» until the group agrees: a sector's word alone never takes
   * an item out of the figures.
   */
  readonly saidNotApplicable: boolean;
}

/** By item id; an item that nobody has answered is absent. Of a closed round, what was in force when it was closed (YR5). */
export function effectiveAnswersOf(round: Pick<Round, 'data'>): ReadonlyMap<string, EffectiveAnswer> {
  const closing = currentClosing(round);
  if (closing) return closedAnswersOf(closing);
  const given = givenAnswersOf(round);
  const effective = new Map<string, EffectiveAnswer>();
  for (const [item, answers] of given) effective.set(item, { ...settle(answers), isAgreed: false, n: answers.length });
  for (const [item, agreed] of collect(round, 'agreed/', (value) => value as AgreedAnswer)) {
    effective.set(item, {
      answer: agreed.answer,
      isAgreed: true,
      n: given.get(item)?.length ?? 0,
      saidNotApplicable: false,
    });
  }
  return effective;
}

/** As they were computed then: neither a respondent taken out since nor a rule changed since moves them. */
function closedAnswersOf({ items }: Closing): ReadonlyMap<string, EffectiveAnswer> {
  return new Map(
    items.flatMap(({ item, answer, agreed, n, saidNotApplicable }) =>
      answer ? [[item, { answer, isAgreed: agreed !== null, n, saidNotApplicable }] as const] : [],
    ),
  );
}

/**
 * What stands for an item that isn't agreed yet: the lower median of the levels, first within each sector, then across
 * sectors, if at least half of those who answered gave a level; else what most said, and «cannot say» on a tie (GR6).
 */
function settle(given: readonly GivenAnswer[]): Pick<EffectiveAnswer, 'answer' | 'saidNotApplicable'> {
  const count = (kind: Answer['kind']) => given.filter(({ answer }) => answer.kind === kind).length;
  const levels = count('level');
  const notApplicable = count('not-applicable');
  const unknown = count('unknown');
  const isLevel = levels * 2 >= given.length || levels > Math.max(notApplicable, unknown);
  if (isLevel) return { answer: { kind: 'level', level: medianBySector(given) }, saidNotApplicable: false };
  return { answer: { kind: 'unknown' }, saidNotApplicable: notApplicable > Math.max(levels, unknown) };
}

function medianBySector(given: readonly GivenAnswer[]): Level {
  return lowerMedian(
    bySectors(given)
      .map((group) => group.flatMap(({ answer }) => (answer.kind === 'level' ? answer.level : [])))
      .filter((levels) => levels.length > 0)
      .map(lowerMedian),
  );
}

/** The middle one, or the lower of the two in the middle: a doubtful state isn't shown better than it is. */
export function lowerMedian(levels: readonly Level[]): Level {
  return [...levels].sort((a, b) => a - b)[Math.floor((levels.length - 1) / 2)] ?? 0;
}
