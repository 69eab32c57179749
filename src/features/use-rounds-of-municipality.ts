import { use, useEffect, useMemo, useState } from 'react';
import { type MunicipalityLine, municipalityLines } from '#domain/compare/municipality-lines.ts';
import type { Round, RoundHeader } from '#domain/round/round.ts';
import { useRound, useSession } from './hooks.ts';
import { useServices } from './services.ts';

export interface RoundsOfMunicipality {
  /** One for each municipality that the years can begin with; more than one only after a merger. */
  readonly lines: readonly MunicipalityLine[];
  /** Those of any line that are stored on this computer, the open one not among them. */
  readonly others: readonly Round[];
  /** Stored here, but could not be read. */
  readonly unreadable: readonly RoundHeader[];
}

/** The other rounds of the open round's municipality on this computer; null while they are looked up. */
export function useRoundsOfMunicipality(): RoundsOfMunicipality | null {
  const { session, content } = useServices();
  const mergers = use(content.mergers());
  const { header } = useRound();
  const listed = useSession((state) => state.rounds);
  const [found, setFound] = useState<RoundsOfMunicipality | null>(null);

  useEffect(() => {
    if (listed === null) void session.list();
  }, [session, listed]);

  const lines = useMemo(
    () =>
      listed &&
      municipalityLines(
        header,
        listed.map((stored) => stored.header),
        mergers,
      ),
    [header, listed, mergers],
  );

  useEffect(() => {
    if (listed === null || lines === null) return;
    let isCurrent = true;
    const ids = new Set(lines.flatMap(({ rounds }) => rounds));
    const others = listed.filter((stored) => stored.header.id !== header.id && ids.has(stored.header.id));
    void Promise.all(others.map((stored) => session.peek(stored.header.id))).then((peeked) => {
      if (!isCurrent) return;
      setFound({
        lines,
        others: peeked.flatMap((result) => (result.ok ? [result.value] : [])),
        unreadable: others.flatMap((stored, index) => (peeked[index]?.ok ? [] : [stored.header])),
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [session, listed, lines, header]);

  return found;
}
