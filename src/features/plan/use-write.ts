import { useCallback } from 'react';
import { useSession } from '../hooks.ts';
import { useServices } from '../services.ts';

/**
 * Writes to the round that was open when the screen was drawn. What is handed in while the screen leaves must not land in
 * another round that has been opened meanwhile.
 */
export function useWrite(): (changes: ReadonlyMap<string, unknown>) => void {
  const { session } = useServices();
  const roundId = useSession(({ round }) => round?.header.id);
  return useCallback(
    (changes) => {
      if (session.getState().round?.header.id === roundId) session.change(changes);
    },
    [session, roundId],
  );
}
