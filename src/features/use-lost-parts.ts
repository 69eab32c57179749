import { useEffect, useState } from 'react';
import type { RestorePoint } from '#domain/ports.ts';
import { heldKeys, type LostParts, lostKeys, lostParts } from '#domain/restore-points/bring-back.ts';
import type { Session } from '#state/session.ts';
import { useSession } from './hooks.ts';
import { useServices } from './services.ts';

interface Lost {
  readonly roundId: string;
  readonly keys: readonly string[];
  readonly parts: LostParts;
  /** The newest restore point that has most of it; null: none has any. */
  readonly point: RestorePoint | null;
  /** Whether that point has all of it. */
  readonly isWhole: boolean;
}

/** What of the open round could not be read when it was opened, and where it can be had from; null: nothing is lost. */
export function useLostParts(): { lost: Lost | null; forget(): void } {
  const { session, aside } = useServices();
  const roundId = useSession((state) => state.round?.header.id ?? null);
  const count = useSession((state) => state.aside);
  const [lost, setLost] = useState<Lost | null>(null);
  useEffect(() => {
    setLost(null);
    if (roundId === null || count === 0) return;
    let isCurrent = true;
    const look = async () => {
      const found = await aside();
      const { round } = session.getState();
      if (!found.ok || round?.header.id !== roundId) return;
      const keys = lostKeys(
        round,
        found.value.filter((record) => record.roundId === roundId).map((record) => record.key),
      );
      if (keys.length === 0) return;
      const best = await bestPoint(session, roundId, keys);
      if (isCurrent) setLost({ roundId, keys, parts: lostParts(keys), ...best });
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [session, aside, roundId, count]);
  return { lost, forget: () => setLost(null) };
}

async function bestPoint(
  session: Session,
  roundId: string,
  keys: readonly string[],
): Promise<Pick<Lost, 'point' | 'isWhole'>> {
  const found = await session.points();
  let best: RestorePoint | null = null;
  let most = 0;
  for (const point of found.ok ? found.value.points : []) {
    const opened = await session.openPoint(roundId, point.id);
    const held = opened.ok ? heldKeys(opened.value, keys).length : 0;
    if (held > most) [best, most] = [point, held];
    if (most === keys.length) break;
  }
  return { point: best, isWhole: most === keys.length };
}
