import { useMemo } from 'react';
import { useRound } from '../hooks.ts';
import { useAnswerer, type WalkPart } from './answerer.ts';
import { useAskedAreas } from './use-asked-areas.ts';

/** The parts of the walk that the open round asks of who answers. */
export function useWalkParts(): readonly WalkPart[] {
  const round = useRound();
  const answerer = useAnswerer();
  const areas = useAskedAreas();
  return useMemo(() => answerer.partsOf(round, areas), [answerer, round, areas]);
}
