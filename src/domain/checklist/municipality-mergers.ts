import type { Municipality } from './municipality.ts';

/** A municipality that ended when it became part of another, or of a new one together with others. */
export interface Merger {
  readonly code: string;
  readonly names: { readonly fi: string; readonly sv: string };
  /** Code of the municipality it became part of. */
  readonly into: string;
  /** The first year of the merged municipality; mergers take effect on 1 January. */
  readonly year: number;
}

/** The code and those it became, one after the other. */
export function codesAfter(code: string, mergers: readonly Merger[]): string[] {
  const codes = [code];
  for (let found = find(code); found && !codes.includes(found.into); found = find(found.into)) codes.push(found.into);
  return codes;
  function find(of: string) {
    return mergers.find((merger) => merger.code === of);
  }
}

/** The same by code, whatever its name was then, or one became the other in a merger; the fictional one by its name (JN7). */
export function sameMunicipality(a: Municipality, b: Municipality, mergers: readonly Merger[]): boolean {
  if (a.code === null || b.code === null) return a.code === b.code && a.names.fi === b.names.fi;
  return codesAfter(a.code, mergers).includes(b.code) || codesAfter(b.code, mergers).includes(a.code);
}
