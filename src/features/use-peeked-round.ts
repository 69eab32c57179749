import { useEffect, useMemo, useState } from 'react';
import type { StoredRound, StoreError } from '#domain/ports.ts';
import type { Result } from '#domain/result.ts';
import type { Round } from '#domain/round/round.ts';
import { useServices } from './services.ts';

/** The round behind a card, read when the card is there; null until then. */
export function usePeekedRound({ header, storedAt }: StoredRound): Result<Round, StoreError> | null {
  const { session } = useServices();
  const [found, setFound] = useState<Result<Round, StoreError> | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: storedAt tells that the stored round has changed
  useEffect(() => {
    let isCurrent = true;
    void session.peek(header.id).then((round) => {
      if (isCurrent) setFound(round);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, header.id, storedAt]);
  return found;
}

/** Newest year first; within a year the last stored first. */
export function useRoundsByYear(rounds: readonly StoredRound[]): readonly StoredRound[] {
  return useMemo(() => [...rounds].sort((a, b) => b.header.year - a.header.year || b.storedAt - a.storedAt), [rounds]);
}
