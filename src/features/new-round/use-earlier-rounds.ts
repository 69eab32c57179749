import { useEffect, useState } from 'react';
import type { Municipality } from '#domain/checklist/municipality.ts';
import { codesAfter, type Merger, sameMunicipality } from '#domain/checklist/municipality-mergers.ts';
import type { StoredRound } from '#domain/ports.ts';
import type { RoundHeader } from '#domain/round/round.ts';
import { useServices } from '../services.ts';

interface EarlierRounds {
  /** Rounds to start from, newest first: of the municipality, and of those that have become part of it. */
  readonly earlier: readonly RoundHeader[];
  /** What the municipality is in that year, where it has become part of another; else null. */
  readonly became: Municipality | null;
}

/** What a new round of a municipality and year can start from. */
export function useEarlierRounds(
  rounds: readonly StoredRound[],
  municipality: Municipality | null,
  year: number,
): EarlierRounds {
  const { content } = useServices();
  const [mergers, setMergers] = useState<readonly Merger[]>([]);
  const [became, setBecame] = useState<Municipality | null>(null);
  const hasRounds = rounds.length > 0;
  useEffect(() => {
    // A first round needs no register of mergers.
    if (hasRounds) void content.mergers().then(setMergers);
  }, [content, hasRounds]);

  const code = municipality?.code ?? null;
  const endedBy = mergers.filter((merger) => merger.year <= year);
  const current = code === null ? null : codesAfter(code, endedBy).at(-1);
  useEffect(() => {
    setBecame(null);
    if (!current || current === code) return;
    let isCurrent = true;
    void content.municipality(current).then((found) => isCurrent && setBecame(found));
    return () => {
      isCurrent = false;
    };
  }, [content, code, current]);

  const earlier = rounds
    .map(({ header }) => header)
    .filter(
      (header) =>
        municipality &&
        !header.sheet &&
        header.year < year &&
        sameMunicipality(header.municipality, became ?? municipality, mergers),
    )
    .sort((a, b) => b.year - a.year || b.createdAt - a.createdAt);
  return { earlier, became };
}
