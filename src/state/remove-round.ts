import type { RoundStore, StoreError } from '#domain/ports.ts';
import { err, type Result } from '#domain/result.ts';
import { joinRounds } from '#domain/round/join-rounds.ts';
import type { Round } from '#domain/round/round.ts';
import type { NoRestorePoint, Securing } from './point-keeper.ts';

/**
 * Takes a round off this computer, with a last restore point in the same transaction (DA5). `open` is the round on the
 * screen, when it is that one: it may hold what could not be stored. An example leaves nothing: it can be had again.
 */
export async function removeRound(
  store: RoundStore,
  roundId: string,
  open: Round | null,
  at: number,
  { withoutPoint = false }: Securing,
): Promise<Result<null, StoreError | NoRestorePoint>> {
  const stored = await store.open(roundId);
  if (!stored.ok && stored.error.kind !== 'unreadable') return stored;
  if (withoutPoint) return store.remove(roundId);
  if (!stored.ok) return err({ kind: 'no-restore-point', error: stored.error });
  if (stored.value.header.example) {
    const removed = await store.remove(roundId);
    return removed.ok ? store.removePoints(roundId) : removed;
  }
  const joined = open ? joinRounds(open, stored.value) : stored;
  const round = joined.ok ? joined.value : stored.value;
  const removed = await store.remove(roundId, { round, reason: 'remove', at });
  // Without room for the point, the removing itself would go.
  if (!removed.ok && removed.error.kind === 'storage-full') {
    return err({ kind: 'no-restore-point', error: removed.error });
  }
  return removed;
}
