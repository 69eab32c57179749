import { use } from 'react';
import type { Terms } from '#domain/terms/named-concept.ts';
import { useServices } from '../services.ts';

/** The concepts that are counted; suspends while they are loaded for the first time. */
export function useTerms(): Terms {
  return use(useServices().content.terms());
}
