import { useEffect, useState } from 'react';
import type { StoreError } from '#domain/ports.ts';
import type { Result } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import { useServices } from './services.ts';

/** Another round that is stored on this computer, by its id; null without an id and while it is read. */
export function useRoundHere(id: string | null): Result<Round, StoreError> | null {
  const { session } = useServices();
  const [found, setFound] = useState<Result<Round, StoreError> | null>(null);
  useEffect(() => {
    setFound(null);
    if (id === null) return;
    let isCurrent = true;
    void session.peek(id).then((round) => {
      if (isCurrent) setFound(round);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, id]);
  return found;
}
