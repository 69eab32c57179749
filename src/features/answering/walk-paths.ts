import { paths } from '../paths.ts';
import type { Step } from './walk.ts';

/** Where «next» leads: the next statement, or the breath after the last one of an area. */
export function pathAfter(round: string, { area, next, isLastOfArea }: Step): string {
  return isLastOfArea || !next ? paths.areaDone(round, area.id) : paths.answers(round, next.id);
}

/** Null at the very first statement. */
export function pathBefore(round: string, { previous }: Step): string | null {
  return previous && paths.answers(round, previous.id);
}
