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
  /** Names of the sectors that these codes belong to here, each once. */
  namesHere(codes: readonly string[]): string[];
}

export function useSectors(round: Round): Sectors {
  return sectorsOf(round, useChecklistTexts().sectors);
}

/** `names`: of the checklist's sectors in one language, in order. */
export function sectorsOf(round: Round, names: Readonly<Record<string, string>>): Sectors {
  const known = Object.keys(names);
  const settings = sectorSettingsOf(round);
  const name = sectorNaming(round, { sectors: names });
  return {
    known,
    here: sectorsHere(round, known),
    name,
    namesHere: (codes) => [...new Set(codes.map((code) => sectorHere(settings, code)))].map(name),
  };
}
