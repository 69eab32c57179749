import { useCallback } from 'react';
import type { Round } from '#domain/round/round.ts';
import { useSession } from './hooks.ts';
import { useServices } from './services.ts';

/**
 * Writes to the round that was open when the screen was drawn. A text that is handed in while the screen leaves must not
 * land in another round that has been opened meanwhile.
 */
export function useWrite(): (changes: (round: Round) => ReadonlyMap<string, unknown>) => void {
  const { session } = useServices();
  const roundId = useSession(({ round }) => round?.header.id);
  return useCallback(
    (changes) => {
      const { round } = session.getState();
      if (round && round.header.id === roundId) session.change(changes(round));
    },
    [session, roundId],
  );
}
