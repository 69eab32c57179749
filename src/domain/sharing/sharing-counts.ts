import type { Sharing } from './sharing-schema.ts';

/** What a sharing file holds, told before and after saving (DA11, CL3). */
export interface SharingCounts {
  readonly answers: number;
  readonly models: number;
  readonly actions: number;
  /** Documents in which terms were counted. */
  readonly documents: number;
}

export function countSharing({ areas, models, actions, terms = [] }: Sharing): SharingCounts {
  return {
    answers: areas.reduce((sum, { answers }) => sum + answers.length, 0),
    models: models.length,
    actions: actions.length,
    documents: terms.length,
  };
}
