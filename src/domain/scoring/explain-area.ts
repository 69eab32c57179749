import type { Level } from '../checklist/checklist.ts';
import type { AreaInScope } from '../checklist/items-in-scope.ts';
import type { Answer } from '../round/answer.ts';
import { type Tally, tallyOf } from './coverage.ts';
import { type AreaScore, scoreArea } from './score-round.ts';

/** The round's own numbers for «how this was computed»: 3 + 2 + 2 + 1 = 8 of 12 → 66.7, 4 of 5 judged (SC7). */
export interface AreaExplanation extends AreaScore {
  /** Levels of the judged items, in the order of the checklist. */
  readonly levels: readonly { readonly itemId: string; readonly level: Level }[];
  /** What the levels would add up to if every judged item were established. */
  readonly highestSum: number;
  readonly tally: Tally;
}

export function explainArea(area: AreaInScope, answers: ReadonlyMap<string, Answer>): AreaExplanation {
  const tally = tallyOf(area.items, answers);
  const levels = area.items.flatMap((item) => {
    const answer = answers.get(item.id);
    return answer?.kind === 'level' ? [{ itemId: item.id, level: answer.level }] : [];
  });
  return { ...scoreArea(area, answers), levels, highestSum: 3 * tally.judged, tally };
}

/** The area that shows the rule best: the one with most kinds of answers, then most judged; null when none has a score. */
export function areaToExplain(
  areas: readonly AreaInScope[],
  answers: ReadonlyMap<string, Answer>,
): AreaExplanation | null {
  const explained = areas.map((area) => explainArea(area, answers)).filter((area) => area.score !== null);
  return explained.sort((a, b) => kinds(b.tally) - kinds(a.tally) || b.tally.judged - a.tally.judged)[0] ?? null;
}

function kinds({ judged, unknown, unanswered, notApplicable }: Tally): number {
  return [judged, unknown + unanswered, notApplicable].filter((count) => count > 0).length;
}
