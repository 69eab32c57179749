import { useMemo } from 'react';
import type { RecommendContext } from '#domain/recommend/models-for-item.ts';
import { modelUsesOf } from '#domain/round/read-plan.ts';
import type { Round } from '#domain/round/round.ts';
import { useModels } from './hooks.ts';

/** What recommending needs to know of a round beside its gaps. */
export function useRecommendContext(round: Round): RecommendContext {
  const catalogue = useModels();
  return useMemo(
    () => ({ catalogue, uses: modelUsesOf(round), languages: round.header.municipality.languages }),
    [catalogue, round],
  );
}
