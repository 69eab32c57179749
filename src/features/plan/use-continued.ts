import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { type ActionYear, actionHistories, newestCopyOf } from '#domain/compare/action-histories.ts';
import type { StoredRound } from '#domain/ports.ts';
import type { Round, RoundHeader } from '#domain/round/round.ts';
import { useRound, useSession } from '../hooks.ts';
import { useServices } from '../services.ts';

/** Where the plan of an older round goes on (PL3). */
export interface Continued {
  /** The newest round that has gone on from this one, or null. */
  readonly newest: RoundHeader | null;
  /** The copy to which the follow-up of an action belongs; null: it is here. */
  copyOf(action: string): ActionYear | null;
}

const NOWHERE: Continued = { newest: null, copyOf: () => null };
const ContinuedContext = createContext<Continued>(NOWHERE);
export const ContinuedProvider = ContinuedContext.Provider;

export function useContinued(): Continued {
  return useContext(ContinuedContext);
}

/** Looks among the rounds of this computer for those that have gone on from the open one. */
export function useLaterRounds(): Continued {
  const { session } = useServices();
  const round = useRound();
  const listed = useSession((state) => state.rounds);
  const [later, setLater] = useState<readonly Round[]>([]);
  const { id } = round.header;
  useEffect(() => {
    if (listed === null) void session.list();
  }, [session, listed]);
  useEffect(() => {
    let isCurrent = true;
    const ids = listed ? laterThan(id, listed) : [];
    void Promise.all(ids.map((one) => session.peek(one))).then((peeked) => {
      if (isCurrent) setLater(peeked.flatMap((result) => (result.ok ? [result.value] : [])));
    });
    return () => {
      isCurrent = false;
    };
  }, [session, listed, id]);
  return useMemo(() => {
    if (later.length === 0) return NOWHERE;
    const headers = later.map(({ header }) => header).sort((a, b) => b.year - a.year || b.createdAt - a.createdAt);
    const histories = actionHistories([round, ...later]);
    return {
      newest: headers[0] ?? null,
      copyOf: (action) => newestCopyOf(histories, id, action),
    };
  }, [later, round, id]);
}

/** Ids of the rounds that started from the round, from those that started from them, and so on. */
function laterThan(id: string, rounds: readonly StoredRound[]): string[] {
  const found = new Set([id]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { header } of rounds) if (found.has(header.previous?.id ?? '')) found.add(header.id);
  }
  return [...found].filter((one) => one !== id);
}
