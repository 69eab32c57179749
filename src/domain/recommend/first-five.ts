import { type Fraction, fraction } from '../scoring/fraction.ts';
import { type ActionCandidate, candidatesFor, WHOLE_GAP } from './candidates.ts';
import type { Gap } from './findings.ts';
import type { RecommendContext } from './models-for-item.ts';

export const MOST_FIRST_ACTIONS = 5;

export interface FirstAction {
  readonly candidate: ActionCandidate;
  /** What it adds to those before it, as a share of all weighted gaps. The shares of the list add up to its `covered`. */
  readonly share: Fraction;
  /** Items of which it covers more than those before it. */
  readonly newItemIds: readonly string[];
}

export interface FirstActions {
  /** Largest share first; at most five. */
  readonly actions: readonly FirstAction[];
  /** Share of all weighted gaps that they cover together; null without gaps. */
  readonly covered: Fraction | null;
}

/**
 * The actions to put first (RE5): steps and models compete, and the five are chosen so that together they cover the
 * largest part of the weighted gaps. Of each gap the best cover among the chosen counts. Built by taking what adds most,
 * then exchanging one for another until no exchange covers more. Ties go to the earlier candidate (see `candidatesFor`).
 */
export function firstFive(gaps: readonly Gap[], context: RecommendContext): FirstActions {
  const weights = weightsByItem(gaps);
  const candidates = candidatesFor(gaps, context);
  const chosen = exchanged(greedy(candidates, weights), candidates, weights);
  return told(chosen, weights);
}

/** What the candidate covers if it stands alone, in weighted 120ths. More gap never lowers it (RE5). */
export function weightOfCandidate(candidate: ActionCandidate, gaps: readonly Gap[]): number {
  return coveredBy([candidate], weightsByItem(gaps));
}

/** What these candidates cover together, in weighted 120ths. */
export function coveredBy(chosen: readonly ActionCandidate[], weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [itemId, part] of bestParts(chosen)) sum += part * (weights.get(itemId) ?? 0);
  return sum;
}

export function weightsByItem(gaps: readonly Gap[]): ReadonlyMap<string, number> {
  return new Map(gaps.map((gap) => [gap.itemId, gap.weight]));
}

function greedy(candidates: readonly ActionCandidate[], weights: ReadonlyMap<string, number>): ActionCandidate[] {
  const chosen: ActionCandidate[] = [];
  while (chosen.length < MOST_FIRST_ACTIONS) {
    const next = bestAddition(chosen, candidates, weights);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

/** The candidate that adds most, the earlier one of equals; null when none adds anything. */
function bestAddition(
  chosen: readonly ActionCandidate[],
  candidates: readonly ActionCandidate[],
  weights: ReadonlyMap<string, number>,
): ActionCandidate | null {
  let best: ActionCandidate | null = null;
  let most = coveredBy(chosen, weights);
  for (const candidate of candidates) {
    const covered = coveredBy([...chosen, candidate], weights);
    if (covered > most) [best, most] = [candidate, covered];
  }
  return best;
}

/** Each exchange covers strictly more than before, so this ends. */
function exchanged(
  start: readonly ActionCandidate[],
  candidates: readonly ActionCandidate[],
  weights: ReadonlyMap<string, number>,
): readonly ActionCandidate[] {
  let chosen = start;
  for (;;) {
    const better = bestExchange(chosen, candidates, weights);
    if (!better) return chosen;
    chosen = better;
  }
}

function bestExchange(
  chosen: readonly ActionCandidate[],
  candidates: readonly ActionCandidate[],
  weights: ReadonlyMap<string, number>,
): readonly ActionCandidate[] | null {
  let best: readonly ActionCandidate[] | null = null;
  let most = coveredBy(chosen, weights);
  for (const leaving of chosen) {
    const kept = chosen.filter((candidate) => candidate !== leaving);
    const entering = bestAddition(kept, candidates, weights);
    if (!entering) continue;
    const covered = coveredBy([...kept, entering], weights);
    if (covered > most) [best, most] = [[...kept, entering], covered];
  }
  return best;
}

function told(chosen: readonly ActionCandidate[], weights: ReadonlyMap<string, number>): FirstActions {
  const whole = WHOLE_GAP * [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return { actions: [], covered: null };
  const ordered: ActionCandidate[] = [];
  const actions: FirstAction[] = [];
  while (ordered.length < chosen.length) {
    const candidate = bestAddition(ordered, chosen, weights);
    if (!candidate) break;
    const before = bestParts(ordered);
    const gain = coveredBy([...ordered, candidate], weights) - coveredBy(ordered, weights);
    const newItemIds = candidate.covers.filter((cover) => cover.part > (before.get(cover.itemId) ?? 0));
    ordered.push(candidate);
    actions.push({ candidate, share: fraction(gain, whole), newItemIds: newItemIds.map((cover) => cover.itemId) });
  }
  return { actions, covered: fraction(coveredBy(ordered, weights), whole) };
}

function bestParts(chosen: readonly ActionCandidate[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const { covers } of chosen) {
    for (const { itemId, part } of covers) parts.set(itemId, Math.max(parts.get(itemId) ?? 0, part));
  }
  return parts;
}
