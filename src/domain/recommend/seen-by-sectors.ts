import type { Level } from '../checklist/checklist.ts';
import { lowerMedian } from '../group/effective-answer.ts';
import { bySectors, givenAnswersOf } from '../group/given-answers.ts';
import type { Round } from '../round/round.ts';
import { DEFAULT_TARGET } from './findings.ts';

/**
 * How many sectors see a gap in each item: those whose own level, the lower median of their answers, is below the target
 * (RE5). A person who stands for several sectors counts once (GR1). Items that nobody answered alone are absent.
 */
export function sectorsSeeing(
  round: Pick<Round, 'data'>,
  targets: ReadonlyMap<string, Level>,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const [item, given] of givenAnswersOf(round)) {
    const target = targets.get(item) ?? DEFAULT_TARGET;
    const seeing = bySectors(given).filter((group) => {
      const levels = group.flatMap(({ answer }) => (answer.kind === 'level' ? answer.level : []));
      return levels.length > 0 && lowerMedian(levels) < target;
    });
    seen.set(item, seeing.length);
  }
  return seen;
}
