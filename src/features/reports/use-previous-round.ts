import { useEffect, useState } from 'react';
import type { Round } from '#domain/round/round.ts';
import { useRound } from '../hooks.ts';
import { useServices } from '../services.ts';

/** The round that the open one started from; null where it isn't on this computer, undefined while it is looked up. */
export function usePreviousRound(): Round | null | undefined {
  const { session } = useServices();
  const previousId = useRound().header.previous?.id;
  const [found, setFound] = useState<{ readonly id: string; readonly round: Round | null } | null>(null);
  useEffect(() => {
    if (previousId === undefined) return;
    let isCurrent = true;
    void session.peek(previousId).then((peeked) => {
      if (isCurrent) setFound({ id: previousId, round: peeked.ok ? peeked.value : null });
    });
    return () => {
      isCurrent = false;
    };
  }, [session, previousId]);
  if (previousId === undefined) return null;
  return found?.id === previousId ? found.round : undefined;
}
