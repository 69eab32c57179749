import type { Municipality } from '../checklist/municipality.ts';

/** By code; the fictional one has none and is known by its name. */
export function isSameMunicipality(a: Municipality, b: Municipality): boolean {
  return a.code === b.code && (a.code !== null || a.names.fi === b.names.fi);
}
