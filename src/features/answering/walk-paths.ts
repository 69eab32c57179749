import type { Answerer } from './answerer.ts';
import type { Step } from './walk.ts';

/** Where «next» leads: the next statement, or the breath after the last one of a part. */
export function pathAfter(answerer: Answerer, round: string, { part, next, isLastOfPart }: Step): string {
  return isLastOfPart || !next ? answerer.partDonePath(round, part.id) : answerer.statementPath(round, next.id);
}

/** Null at the very first statement. */
export function pathBefore(answerer: Answerer, round: string, { previous }: Step): string | null {
  return previous && answerer.statementPath(round, previous.id);
}
