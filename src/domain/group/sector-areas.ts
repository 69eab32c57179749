import type { AreaInScope } from '../checklist/items-in-scope.ts';
import type { Round } from '../round/round.ts';
import { type GivenAnswer, givenAnswersOf } from './given-answers.ts';

/** What one sector said of one area. */
export interface SectorArea {
  readonly sector: string;
  readonly area: string;
  /** Levels given, and their sum: the mean is sum / given; null is drawn where none was given. */
  readonly given: number;
  readonly sum: number;
  readonly unknown: number;
  /** Respondents behind the cell, each once. */
  readonly n: number;
}

/** Sector × area, for the heat map: rows in the order of `sectors`, columns in the order of the areas. */
export function sectorAreasOf(
  round: Pick<Round, 'data'>,
  sectors: readonly string[],
  areas: readonly AreaInScope[],
): SectorArea[] {
  const byItem = givenAnswersOf(round);
  return sectors.flatMap((sector) =>
    areas.map((area) => {
      const answers: GivenAnswer[] = area.items.flatMap(({ id }) =>
        (byItem.get(id) ?? []).filter((one) => one.sectors.includes(sector)),
      );
      const levels = answers.flatMap(({ answer }) => (answer.kind === 'level' ? answer.level : []));
      return {
        sector,
        area: area.id,
        given: levels.length,
        sum: levels.reduce<number>((sum, level) => sum + level, 0),
        unknown: answers.filter(({ answer }) => answer.kind === 'unknown').length,
        n: new Set(answers.map(({ respondent }) => respondent)).size,
      };
    }),
  );
}
