import { useSyncExternalStore } from 'react';
import type { GatherChoice } from '#domain/region/gather-region.ts';
import type { RegionFile } from '#domain/region/read-region-file.ts';

/** What a regional co-ordinator has opened: in this tab's memory only, gone when the tab is closed. Nothing is stored. */
export interface RegionMemory {
  readonly files: readonly RegionFile[];
  readonly choice: GatherChoice;
}

const NOTHING: RegionMemory = { files: [], choice: { year: null, preferred: new Set() } };

let memory = NOTHING;
const listeners = new Set<() => void>();

function set(next: RegionMemory) {
  memory = next;
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Outlives the screen, so that a look at the help doesn't close thirty files. */
export function useRegionMemory(): RegionMemory {
  return useSyncExternalStore(listen, () => memory);
}

export function addRegionFiles(files: readonly RegionFile[]) {
  set({ ...memory, files: [...memory.files, ...files] });
}

export function chooseYear(year: number | null) {
  set({ ...memory, choice: { ...memory.choice, year } });
}

/** Of several rounds of a municipality and year. */
export function preferRound(round: string, among: readonly string[]) {
  const others = [...memory.choice.preferred].filter((id) => !among.includes(id));
  set({ ...memory, choice: { ...memory.choice, preferred: new Set([...others, round]) } });
}

export function forgetRegion() {
  set(NOTHING);
}
