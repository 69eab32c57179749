import type { AnswerPart } from '#domain/exchange/answer-part.ts';
import { joinAllAnswers, type PartOutcome } from '#domain/exchange/join-all-answers.ts';
import { type BringInRefusal, type BroughtIn, bringIn, withBroughtIn } from '#domain/group/bring-in.ts';
import { removeRespondent } from '#domain/group/remove-respondent.ts';
import type { StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Commit } from '#domain/round/commit.ts';
import type { Round } from '#domain/round/round.ts';
import type { NoRestorePoint, PointKeeper, Securing } from './point-keeper.ts';

/** What others hand to the open round, and what is taken out of it for good. */
export interface GroupVerbs {
  /** Joins answers that were handed in, after a restore point (GR3). Where none can be joined, nothing happens. */
  takeInAnswers(
    parts: readonly AnswerPart[],
    securing?: Securing,
  ): Promise<Result<readonly PartOutcome[], StoreError | NoRestorePoint>>;
  /** Brings in the answers of another round of the same place and year, after a restore point (JN7). */
  bringIn(
    other: Round,
    name: string,
    securing?: Securing,
  ): Promise<Result<BroughtIn, BringInRefusal | StoreError | NoRestorePoint>>;
  /** Takes a respondent out of round, log and restore points for good (JN5). Ask first. */
  removeRespondent(id: string): Promise<Result<null, StoreError>>;
}

interface GroupPorts {
  readonly keeper: PointKeeper;
  readonly current: () => Round | null;
  readonly stamp: () => Commit;
  readonly settled: () => Promise<void>;
  readonly replace: (round: Round) => Promise<Result<null, StoreError>>;
}

export function createGroupVerbs({ keeper, current, stamp, settled, replace }: GroupPorts): GroupVerbs {
  const notOpen = () => err({ kind: 'not-found' } as const);

  return {
    async takeInAnswers(parts, securing = {}) {
      await settled();
      const before = current();
      if (!before) return notOpen();
      const tried = joinAllAnswers(before, parts);
      if (tried.outcomes.every(({ kind }) => kind === 'refused')) return ok(tried.outcomes);
      const secured = await keeper.secure(before, 'join', securing);
      if (!secured.ok) return secured;
      // Another tab may have written meanwhile.
      const joined = joinAllAnswers(current() ?? before, parts);
      const replaced = await replace(joined.round);
      return replaced.ok ? ok(joined.outcomes) : replaced;
    },
    async bringIn(other, name, securing = {}) {
      await settled();
      const before = current();
      if (!before) return notOpen();
      const found = bringIn(before, other, name);
      if (!found.ok) return found;
      const secured = await keeper.secure(before, 'join', securing);
      if (!secured.ok) return secured;
      const now = current() ?? before;
      const brought = bringIn(now, other, name);
      if (!brought.ok) return brought;
      const replaced = await replace(withBroughtIn(now, other, brought.value, stamp()));
      return replaced.ok ? brought : replaced;
    },
    async removeRespondent(id) {
      await settled();
      const round = current();
      return round ? replace(removeRespondent(round, id, stamp())) : notOpen();
    },
  };
}
