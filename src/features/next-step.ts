import { isClosed } from '#domain/closing/closings.ts';
import { actionsOf } from '#domain/round/read-plan.ts';
import { type Round, wayOf } from '#domain/round/round.ts';
import { progressOf } from '#domain/round/round-counts.ts';
import { paths } from './paths.ts';

/** The sensible thing to do next in a round, and where it is done. */
export interface NextStep {
  readonly kind: 'review' | 'start' | 'group' | 'answer' | 'results' | 'report' | 'closed';
  readonly path: string;
  /** Statements without an answer. */
  readonly left: number;
}

export function nextStep(round: Round): NextStep {
  const { id } = round.header;
  const { answered, of } = progressOf(round);
  const left = of - answered;
  // A respondent's sheet has nothing but its answers.
  if (round.header.sheet) return { kind: answered === 0 ? 'start' : 'answer', path: paths.sheet(id), left };
  const actions = actionsOf(round);
  if (answered === 0 && actions.some((action) => action.continues !== null && action.review === null))
    return { kind: 'review', path: paths.lastYear(id), left };
  // A closed round goes on with what follows from it (YR5).
  if (isClosed(round)) return { kind: 'closed', path: paths.results(id), left };
  // Where each sector answers alone, what is missing is asked of the respondents.
  if (left > 0 && wayOf(round) === 'alone') return { kind: 'group', path: paths.group(id), left };
  if (answered === 0) return { kind: 'start', path: paths.answers(id), left };
  if (left > 0) return { kind: 'answer', path: paths.answers(id), left };
  return actions.length === 0
    ? { kind: 'results', path: paths.results(id), left }
    : { kind: 'report', path: paths.reports(id), left };
}
