import { useEffect, useState } from 'react';
import type { Round } from '#domain/round/round.ts';
import { isSameMunicipality } from '#domain/round/same-place.ts';
import { useRound, useSession } from '../hooks.ts';
import { useServices } from '../services.ts';

/**
 * The earlier and later rounds of the open round's municipality on this computer, one a year; null while they are looked up.
 * Where a year has two (JN7), the one that the open round goes on from counts, else the one stored last.
 */
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
        !stored.header.sheet &&
        stored.header.year !== header.year &&
        stored.header.example === header.example &&
        isSameMunicipality(stored.header.municipality, header.municipality),
    );
    others.sort((a, b) => a.storedAt - b.storedAt || (a.header.id < b.header.id ? -1 : 1));
    const isPrevious = ({ header: { id } }: (typeof others)[number]) => Number(id === header.previous?.id);
    others.sort((a, b) => isPrevious(a) - isPrevious(b));
    const onePerYear = new Map(others.map((stored) => [stored.header.year, stored.header.id]));
    void Promise.all([...onePerYear.values()].map((id) => session.peek(id))).then((peeked) => {
      if (isCurrent) setRounds(peeked.flatMap((result) => (result.ok ? [result.value] : [])));
    });
    return () => {
      isCurrent = false;
    };
  }, [session, listed, header]);

  return rounds;
}
