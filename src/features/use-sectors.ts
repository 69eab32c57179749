import { sectorNaming } from '#domain/group/sector-naming.ts';
import { sectorHere, sectorSettingsOf, sectorsHere } from '#domain/group/sectors.ts';
import type { Round } from '#domain/round/round.ts';
import { useChecklistTexts } from './hooks.ts';

/** The sectors of a round's municipality, as it calls them (AN10). */
export interface Sectors {
  /** Those of the checklist, in its order. */
  readonly known: readonly string[];
  /** Those that are asked here, in order. */
  readonly here: readonly string[];
  name(code: string): string;
  /** Names of the sectors that these codes belong to here, each once, in order. */
  namesHere(codes: readonly string[]): string[];
}

export function useSectors(round: Round): Sectors {
  return sectorsOf(round, useChecklistTexts().sectors);
}

/** `names`: of the checklist's sectors in one language, in order. */
export function sectorsOf(round: Round, names: Readonly<Record<string, string>>): Sectors {
  const known = Object.keys(names);
  const settings = sectorSettingsOf(round);
  const here = sectorsHere(round, known);
  const name = sectorNaming(round, { sectors: names });
  return {
    known,
    here,
    name,
    namesHere(codes) {
      const wanted = new Set(codes.map((code) => sectorHere(settings, code)));
      // One that has been left out since is still the respondent's.
      return [...here.filter((code) => wanted.has(code)), ...[...wanted].filter((code) => !here.includes(code))].map(
        name,
      );
    },
  };
}
