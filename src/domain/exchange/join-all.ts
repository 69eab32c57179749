import { err, ok, type Result } from '../result.ts';
import { type JoinRefusal, joinRounds, shownChanges } from '../round/join-rounds.ts';
import type { Round } from '../round/round.ts';
import type { AnswerPart } from './answer-part.ts';
import { type AnswersRefusal, joinAnswers } from './join-answers.ts';

/** What can be joined into a round: another copy of it, or one respondent's answers. */
export type Joinable =
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'answers'; readonly part: AnswerPart };

export interface JoinedOne {
  /** How many shown values changed. */
  readonly changed: number;
  /** The respondent was taken out for good, so nothing of it was taken in (JN5). */
  readonly isRemoved: boolean;
  readonly unknownItems: readonly string[];
}

export interface JoinedAll {
  readonly round: Round;
  /** One for each of `files`, in their order. */
  readonly files: readonly JoinedOne[];
}

/** Joins all or none; the outcome is the same whatever the order (CL5). On refusal `index` tells which file. */
export function joinAll(
  first: Round,
  files: readonly Joinable[],
): Result<JoinedAll, { readonly index: number; readonly refusal: JoinRefusal | AnswersRefusal }> {
  let round = first;
  const told: JoinedOne[] = [];
  for (const [index, file] of files.entries()) {
    const joined = joinOne(round, file);
    if (!joined.ok) return err({ index, refusal: joined.error });
    round = joined.value.round;
    told.push(joined.value.told);
  }
  return ok({ round, files: told });
}

function joinOne(
  round: Round,
  file: Joinable,
): Result<{ readonly round: Round; readonly told: JoinedOne }, JoinRefusal | AnswersRefusal> {
  if (file.kind === 'round') {
    const joined = joinRounds(round, file.round);
    if (!joined.ok) return joined;
    const changed = shownChanges(round, joined.value).length;
    return ok({ round: joined.value, told: { changed, isRemoved: false, unknownItems: [] } });
  }
  const joined = joinAnswers(round, file.part);
  if (joined.ok) {
    const { changed, unknownItems } = joined.value;
    return ok({ round: joined.value.round, told: { changed: changed.length, isRemoved: false, unknownItems } });
  }
  // Joined first and removed then comes to the same as removed first: not a reason to refuse all.
  if (joined.error.kind === 'removed-respondent')
    return ok({ round, told: { changed: 0, isRemoved: true, unknownItems: [] } });
  return joined;
}
