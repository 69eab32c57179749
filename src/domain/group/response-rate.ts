import type { SectorHandled } from '../round/respondent-values.ts';
import type { Round } from '../round/round.ts';
import { respondentsOf } from './read-respondents.ts';
import type { Respondent } from './respondent.ts';
import { handledSectorsOf, sectorHere, sectorSettingsOf } from './sectors.ts';

/** How one sector has answered (GR9). */
export interface SectorResponse {
  readonly sector: string;
  readonly respondents: readonly Respondent[];
  /** How many of them have answered at least one item. */
  readonly answered: number;
  /** «Handled in our management group», or null. */
  readonly handled: SectorHandled | null;
}

export interface ResponseRate {
  readonly sectors: readonly SectorResponse[];
  /** Each respondent counts once, however many sectors they stand for (GR1). */
  readonly invited: number;
  readonly answered: number;
  /** Invited sectors that nobody has answered for, in order. */
  readonly missing: readonly string[];
}

/** `sectors`: those of the municipality in order (`sectorsHere`). One without respondents is listed with none. */
export function responseRateOf(round: Pick<Round, 'data'>, sectors: readonly string[]): ResponseRate {
  const settings = sectorSettingsOf(round);
  const handled = handledSectorsOf(round);
  const respondents = respondentsOf(round);
  const hasAnswered = ({ answers }: Respondent) => answers.size > 0;
  const rows = sectors.map((sector) => {
    const own = respondents.filter((one) => one.sectors.some((code) => sectorHere(settings, code) === sector));
    return {
      sector,
      respondents: own,
      answered: own.filter(hasAnswered).length,
      handled: handled.get(sector) ?? null,
    };
  });
  return {
    sectors: rows,
    invited: respondents.length,
    answered: respondents.filter(hasAnswered).length,
    missing: rows.filter((row) => row.respondents.length > 0 && row.answered === 0).map(({ sector }) => sector),
  };
}
