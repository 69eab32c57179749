import type { Ids, RoundStore, StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Commit, withLogEntry } from '#domain/round/commit.ts';
import { copyRound } from '#domain/round/copy-round.ts';
import { type JoinRefusal, joinRounds, shownChanges } from '#domain/round/join-rounds.ts';
import { logKept } from '#domain/round/log-kept.ts';
import { restoreRound } from '#domain/round/restore-round.ts';
import type { Round } from '#domain/round/round.ts';
import { localDate } from './local-date.ts';
import type { NoRestorePoint, PointKeeper, Securing } from './point-keeper.ts';

/** How a file of a round that is already here is taken in (JN8). */
export type TakeIn = 'join' | 'copy' | 'go-back';

interface TakeInPorts {
  readonly store: RoundStore;
  readonly ids: Ids;
  readonly stamp: (round: Round) => Commit;
  readonly keeper: PointKeeper;
  readonly current: () => Round | null;
  readonly settled: () => Promise<void>;
  /** Makes another round, or another state of the open one, the open round. */
  readonly start: (round: Round) => Promise<Result<null, StoreError>>;
  readonly replace: (round: Round) => Promise<Result<null, StoreError>>;
}

/** Takes in what was read from a file, after a restore point of what is here (DA5). */
export function createTakeIn({ store, ids, stamp, keeper, current, settled, start, replace }: TakeInPorts) {
  const taking = {
    join: joinNoted,
    'go-back': (now: Round, past: Round) => goBack(now, past, stamp(now)),
  };

  function goBack(now: Round, past: Round, by: Commit): Result<Round, JoinRefusal> {
    return restoreRound(now, past, by, localDate(by.time));
  }

  function joinNoted(now: Round, other: Round): Result<Round, JoinRefusal> {
    const joined = joinRounds(now, other);
    if (!joined.ok) return joined;
    const changes = new Map(shownChanges(now, joined.value).map(({ key, after }) => [key, after]));
    if (changes.size === 0) return joined;
    const noted = withLogEntry(joined.value, stamp(now), changes, 'join');
    // Without names the entry doesn't tell whose answers came with the file either (GR10).
    return ok({ ...noted, log: logKept(noted.log, noted.data) });
  }

  return async function takeIn(
    round: Round,
    how: TakeIn,
    securing: Securing = {},
  ): Promise<Result<null, JoinRefusal | StoreError | NoRestorePoint>> {
    await settled();
    const copied = how === 'copy' ? copyRound(round, ids.create()) : round;
    const stored = await store.open(round.header.id);
    const open = current();
    const isOpen = open?.header.id === round.header.id;
    // On the screen and not in storage: what is on the screen must not make way for the file.
    const isOnlyOnScreen = isOpen && how !== 'copy' && !stored.ok && stored.error.kind === 'not-found';
    const here = isOnlyOnScreen ? ok(open) : stored;
    if (!here.ok) return here.error.kind === 'not-found' || how === 'copy' ? start(copied) : err(here.error);
    // What is on the screen may be newer than what could be stored.
    const now = isOpen ? joinRounds(open, here.value) : ok(here.value);
    if (!now.ok) return err(now.error);
    const taken = how === 'copy' ? ok(copied) : taking[how](now.value, round);
    if (!taken.ok) return err(taken.error);
    const secured = await keeper.secure(now.value, how === 'copy' ? 'copy-in' : how, securing);
    if (!secured.ok) return secured;
    return isOpen && how !== 'copy' ? replace(taken.value) : start(taken.value);
  };
}
