import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Cleared, Clock, Ids, Persistence, RoundStore, StoreError } from '#domain/ports.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Commit } from '#domain/round/commit.ts';
import { type JoinRefusal, joinRounds } from '#domain/round/join-rounds.ts';
import type { ArchivedTexts, Round } from '#domain/round/round.ts';
import { type ClosingVerbs, createClosingVerbs } from './closing-verbs.ts';
import { createEditHistory } from './edit-history.ts';
import { createEditVerbs, type EditVerbs } from './edit-verbs.ts';
import { createGroupVerbs, type GroupVerbs } from './group-verbs.ts';
import { localDate } from './local-date.ts';
import { createPointKeeper, type NoRestorePoint, type Securing } from './point-keeper.ts';
import { removeRound } from './remove-round.ts';
import { createRestoreVerbs, type RestoreVerbs } from './restore-verbs.ts';
import { isSameContent } from './same-content.ts';
import { createSaveQueue } from './save-queue.ts';
import { CLOSED, FIRST_STATE, type SessionState } from './session-state.ts';
import { createHealthWatch } from './storage-health.ts';
import { createTabWriter } from './tab-writer.ts';
import { createTakeIn, type TakeIn } from './take-in.ts';

export interface Session extends StoreApi<SessionState>, EditVerbs, RestoreVerbs, GroupVerbs, ClosingVerbs {
  /** A fresh stamp for a commit. The writer is this tab's own (JN1). */
  stamp(): Commit;
  newId(): string;
  /** Today by this computer's clock, `YYYY-MM-DD` in local time. */
  today(): string;
  list(): Promise<void>;
  /** Makes a round that isn't stored yet the open one and stores it. */
  start(round: Round): Promise<Result<null, StoreError>>;
  /**
   * Opens a stored round. The one that is open is stored first and stays open when the other can't be read. While `save`
   * is «failed», ask the user before leaving a round: what could not be stored is left behind.
   */
  open(roundId: string): Promise<Result<null, StoreError>>;
  /** The round as it stands now, on the screen or in storage, without opening it. */
  peek(roundId: string): Promise<Result<Round, StoreError>>;
  /**
   * Takes in a round that was read from a file; afterwards it is the open one. A restore point of what is here is made
   * first (DA5). On refusal nothing has changed (DA8).
   */
  takeIn(
    round: Round,
    how: TakeIn,
    securing?: Securing,
  ): Promise<Result<null, JoinRefusal | StoreError | NoRestorePoint>>;
  /** Keeps the words of the edition with the round (DA7). */
  keepTexts(texts: ArchivedTexts): void;
  /** Tries again to store what could not be stored. */
  retrySave(): Promise<void>;
  /** Puts the open round back among the stored ones, as it is on the screen, after it was removed elsewhere. */
  storeAgain(): Promise<void>;
  /** Resolves when everything written so far is stored or has failed. */
  settled(): Promise<void>;
  noteFileSaved(): Promise<void>;
  /** Takes a round off this computer. Its last restore point stays, to put it back from; an example leaves nothing. */
  remove(roundId: string, securing?: Securing): Promise<Result<null, StoreError | NoRestorePoint>>;
  /** Removes all rounds, restore points and records put aside (DA10); nothing is open afterwards. */
  clear(): Promise<Result<Cleared, StoreError>>;
  close(): void;
  /** Stops listening to other tabs. */
  dispose(): void;
}

export interface SessionPorts {
  readonly store: RoundStore;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Asked at the first save; what it says is in `storageHealth`. */
  readonly persistence?: Persistence;
}

/** The one store of the app: the open round and the list of rounds, with the verbs that change them. */
export function createSession({ store, clock, ids, persistence }: SessionPorts): Session {
  const api = createStore<SessionState>(() => FIRST_STATE);
  const history = createEditHistory();
  const current = () => api.getState().round;
  const { stamp, renew: renewWriter } = createTabWriter(clock, ids, current);

  const watch = createHealthWatch({
    persistence,
    clock,
    current,
    health: () => api.getState().storageHealth,
    onHealth: (storageHealth) => api.setState({ storageHealth }),
  });

  const queue = createSaveQueue({
    current,
    save: (round, keys) => store.save(round, keys),
    onState(save) {
      api.setState({ save });
      if (save.kind === 'failed') watch.failed(save.error);
    },
    onSaved(saved) {
      takeOver(saved);
      watch.saved();
    },
    now: () => clock.now(),
  });

  const keeper = createPointKeeper({
    store,
    clock,
    onDailyFailed: (dailyPointFailed) => api.setState({ dailyPointFailed }),
  });

  /** Brings what storage holds to the screen; edits made meanwhile survive because it is a join. */
  function takeOver(stored: Round): void {
    const { round } = api.getState();
    if (!round || round.header.id !== stored.header.id) return;
    const joined = joinRounds(round, stored);
    if (joined.ok && !isSameContent(round, joined.value)) api.setState({ round: joined.value });
  }

  async function show(round: Round): Promise<void> {
    const listed = await store.list();
    const entry = listed.ok ? listed.value.find((one) => one.header.id === round.header.id) : undefined;
    api.setState({
      ...CLOSED,
      round,
      save: { kind: 'unchanged', at: entry?.storedAt ?? null },
      fileSavedAt: entry?.fileSavedAt ?? null,
      aside: entry?.aside ?? 0,
    });
    watch.opened();
  }

  const edits = createEditVerbs({ api, history, keeper, stamp, queue: queue.add });

  async function list(): Promise<void> {
    const [listed, beside] = await Promise.all([store.list(), store.beside()]);
    api.setState({
      ...(listed.ok ? { rounds: listed.value, listError: null } : { rounds: [], listError: listed.error }),
      ...(beside.ok ? beside.value : { newer: [], removed: [] }),
    });
  }

  async function start(round: Round): Promise<Result<null, StoreError>> {
    await queue.settled();
    queue.forget();
    history.clear();
    renewWriter();
    api.setState({ ...CLOSED, round });
    queue.addAll();
    return stored();
  }

  async function stored(): Promise<Result<null, StoreError>> {
    await queue.settled();
    // A list that has been shown must not go on without the round.
    if (api.getState().rounds !== null) await list();
    const { save } = api.getState();
    return save.kind === 'failed' ? err(save.error) : ok(null);
  }

  async function settled(): Promise<void> {
    await queue.settled();
    await keeper.settled();
  }

  /** Puts another state of the open round in its place, on the screen and in storage. */
  async function replace(round: Round): Promise<Result<null, StoreError>> {
    await queue.settled();
    const before = current()?.data.values.keys() ?? [];
    history.clear();
    api.setState({ round, dailyPointFailed: null, canUndo: false, canRedo: false, refused: null });
    // By their keys: a round that was removed meanwhile must not come back by itself.
    queue.add([...before, ...round.data.values.keys()]);
    return stored();
  }

  const stopWatching = store.watch((roundId) => {
    if (api.getState().round?.header.id !== roundId) return;
    void store.open(roundId).then((stored) => {
      if (stored.ok) takeOver(stored.value);
      // Gone: what the save line says isn't true any more. A save finds out and tells.
      else if (stored.error.kind === 'not-found' && current()?.header.id === roundId) queue.add([]);
    });
  });

  return Object.assign(api, {
    stamp: () => stamp(),
    newId: () => ids.create(),
    today: () => localDate(clock.now()),
    list,
    start,
    async open(roundId: string) {
      if (api.getState().round?.header.id === roundId) return ok(null);
      await queue.settled();
      const opened = await store.open(roundId);
      if (!opened.ok) return err(opened.error);
      queue.forget();
      history.clear();
      renewWriter();
      await show(opened.value);
      return ok(null);
    },
    async peek(roundId: string) {
      const { round } = api.getState();
      return round?.header.id === roundId ? ok(round) : store.open(roundId);
    },
    ...edits,
    ...createGroupVerbs({ keeper, current, stamp, settled, replace }),
    ...createClosingVerbs({ keeper, current, stamp, settled, replace, newId: () => ids.create() }),
    takeIn: createTakeIn({ store, ids, stamp, keeper, settled, start, replace, current }),
    keepTexts(texts: ArchivedTexts) {
      const { round } = api.getState();
      if (!round || round.texts) return;
      api.setState({ round: { ...round, texts } });
      queue.add([]);
    },
    retrySave: () => queue.retry(),
    async storeAgain() {
      const { round, fileSavedAt } = api.getState();
      if (!round) return;
      queue.addAll();
      const done = await stored();
      // It went with the header; the file is still there.
      if (done.ok && fileSavedAt !== null) await store.noteFileSaved(round.header.id, fileSavedAt);
    },
    settled,
    async noteFileSaved() {
      const { round } = api.getState();
      if (!round) return;
      const at = clock.now();
      await store.noteFileSaved(round.header.id, at);
      api.setState({ fileSavedAt: at });
    },
    ...createRestoreVerbs({
      store,
      keeper,
      current,
      stamp,
      settled,
      replace,
      change: edits.change,
      list,
    }),
    async remove(roundId: string, securing: Securing = {}) {
      await settled();
      const { round } = api.getState();
      const open = round?.header.id === roundId ? round : null;
      const removed = await removeRound(store, roundId, open, clock.now(), securing);
      // A round that could not be removed stays open, so that the failure can be told where it was asked for.
      if (open && removed.ok) api.setState(CLOSED);
      return removed;
    },
    async clear() {
      await settled();
      const cleared = await store.clear();
      if (!cleared.ok) return cleared;
      queue.forget();
      history.clear();
      api.setState({ ...CLOSED, rounds: [], newer: [], removed: [], listError: null });
      return cleared;
    },
    close: () => api.setState(CLOSED),
    dispose: stopWatching,
  });
}
