import type { Answer } from '../round/answer.ts';
import type { Round } from '../round/round.ts';
import { answeringRespondents } from './read-respondents.ts';
import { sectorHere, sectorSettingsOf } from './sectors.ts';

/** One respondent's answer to one item. */
export interface GivenAnswer {
  readonly respondent: string;
  /** The sectors they stand for, as this municipality has them (AN10): sorted, each once. */
  readonly sectors: readonly string[];
  readonly answer: Answer;
}

/** Everything the respondents gave, by item, in the order of the respondents' ids (GR1). */
export function givenAnswersOf(round: Pick<Round, 'data'>): ReadonlyMap<string, readonly GivenAnswer[]> {
  const settings = sectorSettingsOf(round);
  const given = new Map<string, GivenAnswer[]>();
  for (const { id, sectors, answers } of answeringRespondents(round)) {
    const here = [...new Set(sectors.map((code) => sectorHere(settings, code)))].sort();
    for (const [item, answer] of answers) {
      const one = { respondent: id, sectors: here, answer };
      const others = given.get(item);
      if (others) others.push(one);
      else given.set(item, [one]);
    }
  }
  return given;
}

/**
 * Respondents with the same sectors, taken together: a person who stands for five sectors is one group (GR1), and a sector
 * with many respondents weighs no more than others. Who named no sector is a group alone.
 */
export function bySectors(given: readonly GivenAnswer[]): readonly (readonly GivenAnswer[])[] {
  const groups = new Map<string, GivenAnswer[]>();
  for (const one of given) {
    const name = one.sectors.length === 0 ? `alone ${one.respondent}` : one.sectors.join(' ');
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}
