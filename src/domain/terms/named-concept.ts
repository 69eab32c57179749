import type { Language } from '../checklist/checklist.ts';
import type { TermConcept } from './concept.ts';

export interface NamedConcept extends TermConcept {
  readonly names: { readonly [L in Language]: string };
}

/** The terms of the content pack. */
export interface Terms {
  /** Which terms these are: equal ones find the same in the same text. */
  readonly edition: string;
  /** In the order of the content. */
  readonly concepts: readonly NamedConcept[];
}
