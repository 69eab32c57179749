import { checksum } from '../checksum.ts';
import type { TermConcept } from './concept.ts';

/** Which terms were counted: edition of the pack and checksum of the patterns. Equal ones find the same in the same text. */
export function termsEdition(edition: string, concepts: readonly TermConcept[]): string {
  const searched = concepts.map(({ id, patterns, exceptions }) => [
    id,
    patterns.fi,
    patterns.sv,
    exceptions?.fi ?? [],
    exceptions?.sv ?? [],
  ]);
  return `${edition}/${checksum(JSON.stringify(searched)).toString(16).padStart(8, '0')}`;
}
