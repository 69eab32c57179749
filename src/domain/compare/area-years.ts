import type { Score } from '../scoring/score.ts';
import { scoreRound } from '../scoring/score-round.ts';
import { type AreaComparison, compareRounds, compareYears, inYearOrder, type YearAnswers } from './compare-rounds.ts';
import type { Editions } from './editions.ts';
import { EDITION_REASONS, type EditionReason } from './item-fates.ts';

export interface AreaPoint {
  /** The area's own score of the year; null where it has none (SC3) or the edition hasn't the area. */
  readonly score: Score | null;
  /**
   * Whether the year before asked the same: every statement of the area has kept its meaning and something is judged in
   * both years. Where it isn't so, a line between the two would show a rise or fall that nobody has measured (YR2).
   */
  readonly joined: boolean;
}

export interface AreaOverYears {
  readonly areaId: string;
  /** One for each of `rounds`, oldest first. */
  readonly points: readonly AreaPoint[];
  /** From the first of `rounds` to the last, over the statements that can be compared (YR2). */
  readonly span: AreaComparison;
  /** From the last but one to the last. */
  readonly lastStep: AreaComparison;
}

export interface AreasOverYears {
  /** The full rounds, oldest first: a short one has no area scores (AN7). */
  readonly rounds: readonly YearAnswers[];
  /** In the order of the newest checklist, areas that only earlier years have last. */
  readonly areas: readonly AreaOverYears[];
}

/** Areas over any number of years (YR1, YR2, YR6); null for fewer than two full rounds. */
export function areasOverYears(rounds: readonly YearAnswers[], history: Editions | null = null): AreasOverYears | null {
  const full = inYearOrder(rounds.filter(({ scope }) => scope === 'full'));
  const [first] = full;
  const last = full.at(-1);
  if (!first || !last || full.length < 2) return null;
  const steps = compareYears(full, history);
  const span = compareRounds(first, last, history);
  const scores = full.map((round) => new Map(scoreRound(round).areas.map(({ areaId, score }) => [areaId, score])));
  const areaIds = [...new Set([...full].reverse().flatMap(({ areas }) => areas.map(({ id }) => id)))];
  const changed = steps.map(
    ({ items }) => new Set(items.filter(({ why }) => isOfEdition(why)).map(({ areaId }) => areaId)),
  );
  return {
    rounds: full,
    areas: areaIds.map((areaId) => ({
      areaId,
      points: scores.map((byArea, index) => ({
        score: byArea.get(areaId) ?? null,
        joined:
          index > 0 &&
          !changed[index - 1]?.has(areaId) &&
          (steps[index - 1]?.areas.find((area) => area.areaId === areaId)?.compared ?? 0) > 0,
      })),
      span: areaOf(span.areas, areaId),
      lastStep: areaOf(steps.at(-1)?.areas ?? [], areaId),
    })),
  };
}

function areaOf(areas: readonly AreaComparison[], areaId: string): AreaComparison {
  const none = { areaId, older: null, newer: null, change: null, compared: 0, of: 0 };
  return areas.find((area) => area.areaId === areaId) ?? none;
}

function isOfEdition(why: string | null): why is EditionReason {
  return EDITION_REASONS.some((reason) => reason === why);
}
