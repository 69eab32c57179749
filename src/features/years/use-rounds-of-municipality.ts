import { useEffect, useState } from 'react';
import type { Round } from '#domain/round/round.ts';
import { isSameMunicipality } from '#domain/round/same-place.ts';
import { useRound, useSession } from '../hooks.ts';
import { useServices } from '../services.ts';

/** The earlier and later rounds of the open round's municipality on this computer; null while they are looked up. */
export function useRoundsOfMunicipality(): readonly Round[] | null {
  const { session } = useServices();
  const { header } = useRound();
  const listed = useSession((state) => state.rounds);
  const [rounds, setRounds] = useState<readonly Round[] | null>(null);

  useEffect(() => {
    if (listed === null) void session.list();
  }, [session, listed]);

  useEffect(() => {
    if (listed === null) return;
    let isCurrent = true;
    const others = listed.filter(
      (stored) =>
        stored.header.id !== header.id &&
        stored.header.example === header.example &&
        isSameMunicipality(stored.header.municipality, header.municipality),
    );
    void Promise.all(others.map((stored) => session.peek(stored.header.id))).then((peeked) => {
      if (isCurrent) setRounds(peeked.flatMap((result) => (result.ok ? [result.value] : [])));
    });
    return () => {
      isCurrent = false;
    };
  }, [session, listed, header]);

  return rounds;
}
