import { collect } from '../round/collect.ts';
import type { SectorHandled, SectorSetting } from '../round/respondent-values.ts';
import type { Round } from '../round/round.ts';

/** By sector code: only those that are otherwise here than in the checklist, and the municipality's own (AN10). */
export function sectorSettingsOf(round: Pick<Round, 'data'>): ReadonlyMap<string, SectorSetting> {
  return collect(round, 'sector/', (value) => value as SectorSetting);
}

/** «Handled in our management group», by sector code (GR9). */
export function handledSectorsOf(round: Pick<Round, 'data'>): ReadonlyMap<string, SectorHandled> {
  return collect(round, 'sector-handled/', (value) => value as SectorHandled);
}

/** The sectors of this municipality in the order of `known`, its own ones last; joined and left-out ones are not listed. */
export function sectorsHere(round: Pick<Round, 'data'>, known: readonly string[]): string[] {
  const settings = sectorSettingsOf(round);
  const own = [...settings.keys()].filter((code) => !known.includes(code));
  return [...known, ...own].filter((code) => !settings.get(code)?.leftOut && sectorHere(settings, code) === code);
}

/** The sector that a code of the checklist belongs to here, through sectors that have been joined. */
export function sectorHere(settings: ReadonlyMap<string, SectorSetting>, code: string): string {
  const passed = new Set<string>();
  let here = code;
  // Two copies joined may hold «a is part of b» and «b is part of a».
  while (!passed.has(here)) {
    passed.add(here);
    const next = settings.get(here)?.partOf ?? '';
    if (next === '') return here;
    here = next;
  }
  return [...passed].sort()[0] ?? code;
}
