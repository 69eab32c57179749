import type { ChecklistItem } from '../checklist/checklist.ts';
import type { Answer } from '../round/answer.ts';
import { type Fraction, fraction } from './fraction.ts';

/** How many of the items that apply have been judged. `of` leaves out what was agreed not applicable (SC2, SC4). */
export interface Coverage {
  readonly judged: number;
  readonly of: number;
}

/** What stands where a set of items was answered. The five kinds add up to `asked`. */
export interface Tally {
  readonly asked: number;
  readonly judged: number;
  readonly unknown: number;
  readonly unanswered: number;
  readonly notApplicable: number;
  /** Sum of the levels of the judged items. */
  readonly sumOfLevels: number;
}

export function tallyOf(items: readonly ChecklistItem[], answers: ReadonlyMap<string, Answer>): Tally {
  const tally = { asked: items.length, judged: 0, unknown: 0, unanswered: 0, notApplicable: 0, sumOfLevels: 0 };
  for (const item of items) {
    const answer = answers.get(item.id);
    if (!answer) tally.unanswered += 1;
    else if (answer.kind === 'unknown') tally.unknown += 1;
    else if (answer.kind === 'not-applicable') tally.notApplicable += 1;
    else {
      tally.judged += 1;
      tally.sumOfLevels += answer.level;
    }
  }
  return tally;
}

export function coverageOf(tally: Tally): Coverage {
  return { judged: tally.judged, of: tally.asked - tally.notApplicable };
}

/** The share judged, or null («–») when nothing applies (SC2). */
export function coverageShare({ judged, of }: Coverage): Fraction | null {
  return of === 0 ? null : fraction(judged, of);
}

/** Whole per cents, rounded down, so that «50 %» never stands beside a score that is missing for lack of coverage. */
export function coveragePercent({ judged, of }: Coverage): number | null {
  return of === 0 ? null : Math.floor((100 * judged) / of);
}

/** `too-little` has no score; `partial` has one that says so (SC3). */
export type CoverageStatus = 'scored' | 'partial' | 'too-little' | 'nothing-applies';

export function coverageStatus({ judged, of }: Coverage): CoverageStatus {
  if (of === 0) return 'nothing-applies';
  if (judged * 100 < of * 50) return 'too-little';
  return judged * 100 < of * 80 ? 'partial' : 'scored';
}
