import { createRound, type NewRound } from '#domain/round/create-round.ts';
import type { Round } from '#domain/round/round.ts';
import { commitsBy, exampleMunicipality } from './build-round.ts';
import { contentService } from './content-service.ts';

/** A round on the real checklist, without answers unless `more` writes them. */
export function realRound(over: Partial<NewRound> = {}, more?: Parameters<typeof createRound>[2]): Round {
  const content = contentService();
  return createRound(
    {
      id: 'round-1',
      year: 2026,
      municipality: exampleMunicipality,
      checklist: content.checklist(),
      checklistRef: content.checklistRef(),
      scope: 'full',
      way: 'together',
      ...over,
    },
    commitsBy('creator')(),
    more,
  );
}
