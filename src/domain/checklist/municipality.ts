import type { Place } from './checklist.ts';

/** A municipality as a round keeps it: as it was when the round was made (JN7). */
export interface Municipality {
  /** Statistics Finland's three digits, or null for the fictional one of the example. */
  readonly code: string | null;
  readonly names: { readonly fi: string; readonly sv: string };
  readonly languages: 'fi' | 'sv' | 'fi-sv' | 'sv-fi';
  readonly region: { readonly code: string; readonly fi: string; readonly sv: string } | null;
  /** Wellbeing services county; null in Åland. «90» is the City of Helsinki. */
  readonly county: { readonly code: string; readonly fi: string; readonly sv: string } | null;
}

const HELSINKI = '091';
const REGION_OF_ALAND = '21';

export function placeOf(municipality: Municipality): Place {
  if (municipality.code === HELSINKI) return 'helsinki';
  return municipality.region?.code === REGION_OF_ALAND ? 'aland' : 'mainland';
}
