import { useMemo } from 'react';
import { type AreaInScope, areasInScope } from '#domain/checklist/items-in-scope.ts';
import { placeOfRound, scopeOf } from '#domain/round/round.ts';
import { useRound } from '../hooks.ts';

/** The areas that the open round asks something of. */
export function useAskedAreas(): readonly AreaInScope[] {
  const round = useRound();
  const scope = scopeOf(round);
  const place = placeOfRound(round);
  return useMemo(
    () => areasInScope(round.checklist, scope, place).filter(({ items }) => items.length > 0),
    [round.checklist, scope, place],
  );
}
