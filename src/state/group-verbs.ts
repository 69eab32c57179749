import type { AnswerPart } from '#domain/exchange/answer-part.ts';
import type { PartOutcome } from '#domain/exchange/join-all-answers.ts';
import type { BringInRefusal, BroughtIn } from '#domain/group/bring-in.ts';
import type { StoreError } from '#domain/ports.ts';
import type { Result } from '#domain/result.ts';
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

export interface GroupPorts {
  readonly keeper: PointKeeper;
  readonly current: () => Round | null;
  readonly stamp: () => Commit;
  readonly settled: () => Promise<void>;
  readonly replace: (round: Round) => Promise<Result<null, StoreError>>;
}

/** The work itself comes with its first use: the first statement is answered without it. */
export function createGroupVerbs(ports: GroupPorts): GroupVerbs {
  const work = async () => (await import('./group-work.ts')).createGroupWork(ports);
  return {
    takeInAnswers: async (parts, securing) => (await work()).takeInAnswers(parts, securing),
    bringIn: async (other, name, securing) => (await work()).bringIn(other, name, securing),
    removeRespondent: async (id) => (await work()).removeRespondent(id),
  };
}
