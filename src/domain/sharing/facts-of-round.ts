import { givenAnswersOf } from '../group/given-answers.ts';
import type { Round } from '../round/round.ts';
import { documentsOf, pictureOfDocument } from '../terms/read-documents.ts';
import type { PictureConcept } from '../terms/term-picture.ts';
import type { SharingFacts } from './sharing-of-round.ts';
import type { SharedTerms } from './sharing-schema.ts';

/** What a sharing file tells beside the agreed answers and the plan: how many answered alone, and what the documents say. */
export function factsOfRound(
  round: Pick<Round, 'data'>,
  madeAt: number,
  concepts: readonly PictureConcept[],
): SharingFacts {
  const respondents = new Map([...givenAnswersOf(round)].map(([item, answers]) => [item, answers.length]));
  const terms = termsOfRound(round, concepts);
  return { madeAt, ...(respondents.size > 0 ? { respondents } : {}), ...(terms.length > 0 ? { terms } : {}) };
}

/** Counts of every concept in each document of the round, without the hits that don't count (TS3); no name of a file. */
export function termsOfRound(round: Pick<Round, 'data'>, concepts: readonly PictureConcept[]): SharedTerms[] {
  return documentsOf(round).map((document) => ({
    document: document.kind,
    year: document.year,
    concepts: pictureOfDocument(round, document, concepts).concepts.map(({ id, count, perThousand }) => ({
      concept: id,
      count,
      // A word may hold several matches, so the share has to be held at its limit.
      perThousand: Math.min(perThousand ?? 0, 1_000),
    })),
  }));
}
